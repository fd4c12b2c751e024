package org.khronika.people;

import org.jspecify.annotations.Nullable;
import org.khronika.records.Asked;
import org.khronika.values.PartialDate;

/** How an organisation stood with the state, and when. */
public record OrganisationStanding(
        @Asked("Standing") StandingKind standing,
        @Asked("When") @Nullable PartialDate when) {}
