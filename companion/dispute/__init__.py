"""What the dispute form is filled with, and what follows after filing."""
