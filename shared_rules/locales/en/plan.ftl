protection-running-out-notice = Buyer protection ends soon: the last safe day is { $last_day }
    .explanation = The page gives { $protection_ends_at } as the day.
