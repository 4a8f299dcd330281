"""``python -m briefgen`` is the command ``briefgen``."""

from briefgen.cli import main

if __name__ == "__main__":
    main()
