"""SQLAlchemy models, queries and Alembic migrations.

What is known of orders lies here and nowhere else: facts, plans, due alerts, what the shopper said. No names, phones or
addresses of people: readers never hand them over. Pure rooms never import this one.
"""
