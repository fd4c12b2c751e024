package org.khronika.proceedings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.records.Namer;
import org.khronika.records.Notes;
import org.khronika.records.PageBuilder;
import org.khronika.records.RecordPage;
import org.khronika.records.RecordType;
import org.khronika.records.Stored;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.springframework.stereotype.Component;

@Component
class ProceedingType implements RecordType<Proceeding> {

    @Override
    public RecordKind kind() {
        return RecordKind.PROCEEDING;
    }

    @Override
    public Class<Proceeding> bodyType() {
        return Proceeding.class;
    }

    @Override
    public String title(Proceeding proceeding) {
        return proceeding.title();
    }

    @Override
    public @Nullable PartialDate when(Proceeding proceeding) {
        return null;
    }

    @Override
    public List<String> words(Proceeding proceeding) {
        return List.of();
    }

    @Override
    public RecordPage page(Stored<Proceeding> record, Namer namer) {
        return new PageBuilder(record.body().kind().label(), record.body().title(), namer)
                .build(new Notes(record.citations(), namer));
    }
}
