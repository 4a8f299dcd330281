"""The words that tell what kind of actor a name names: small tables, no names of actors.

What knows a country, a capital or a company is the knowledge base, not these modules. To make the
finder know a new title or a new kind of organisation, add its word to the table and an example to
that table's test.
"""
