"""One blueprint a resource; marshmallow stands at this edge only."""
