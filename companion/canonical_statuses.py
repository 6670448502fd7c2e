"""The canonical states of orders and parcels: every other vocabulary is read into these."""

from __future__ import annotations

from enum import StrEnum


class OrderStatus(StrEnum):
    """Canonical states of an order."""

    AWAITING_PAYMENT = "awaiting_payment"
    AWAITING_SHIPMENT = "awaiting_shipment"
    PARTLY_SHIPPED = "partly_shipped"
    SHIPPED = "shipped"
    COMPLETED = "completed"
    CANCELLED = "cancelled"
    CLOSED = "closed"
    IN_DISPUTE = "in_dispute"
    REFUNDED = "refunded"
    EXPIRED = "expired"
    UNKNOWN = "unknown"


class ParcelStatus(StrEnum):
    """Canonical states of a parcel."""

    NOT_FOUND = "not_found"
    INFO_RECEIVED = "info_received"
    ACCEPTED = "accepted"
    IN_TRANSIT = "in_transit"
    DEPARTED_ORIGIN = "departed_origin"
    ARRIVED_DESTINATION = "arrived_destination"
    CUSTOMS_PROCESSING = "customs_processing"
    CUSTOMS_HELD = "customs_held"
    CUSTOMS_RELEASED = "customs_released"
    OUT_FOR_DELIVERY = "out_for_delivery"
    AVAILABLE_FOR_PICKUP = "available_for_pickup"
    DELIVERY_ATTEMPTED = "delivery_attempted"
    DELIVERED = "delivered"
    RETURNING = "returning"
    RETURNED = "returned"
    REFUSED = "refused"
    LOST = "lost"
    DAMAGED = "damaged"
    DESTROYED = "destroyed"
    SEIZED = "seized"
    CANCELLED = "cancelled"
    DELAYED = "delayed"
    EXCEPTION = "exception"
    UNKNOWN = "unknown"
