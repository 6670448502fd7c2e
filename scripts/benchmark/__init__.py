"""Every speed figure of the project; ``scripts/bench`` runs them."""
