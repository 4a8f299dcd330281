"""The front matter's word to readers, and to the annotator: it is checked, and it wins."""
