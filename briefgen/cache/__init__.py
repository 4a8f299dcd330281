"""What need not be worked out twice, and how a build knows."""
