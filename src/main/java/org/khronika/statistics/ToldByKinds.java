package org.khronika.statistics;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.ShownType;
import org.khronika.pages.ShownTypes;
import org.khronika.records.Stored;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordRef;

/** What the kinds that the installation shows tell of their records. */
record ToldByKinds(ShownTypes types, RegisterNumbers registers) implements CountResult.Told {

    @Override
    public @Nullable PartialDate when(Stored<?> record) {
        return dated(record);
    }

    @Override
    public @Nullable RecordRef where(Stored<?> record) {
        return placed(record);
    }

    @Override
    public boolean mayBeSeveral(Stored<?> record) {
        return several(record);
    }

    private <T extends Record> @Nullable PartialDate dated(Stored<T> record) {
        return types.get(record).when(record.body());
    }

    private <T extends Record> @Nullable RecordRef placed(Stored<T> record) {
        return types.get(record).where(record.body());
    }

    private <T extends Record> boolean several(Stored<T> record) {
        ShownType<T> type = types.get(record);
        return type.mayBeSeveral(record.body());
    }

    @Override
    public RegisterNumbers.Found register(String slug, LocalDate day, List<Stored<?>> records) {
        return registers.of(slug, day, records);
    }
}
