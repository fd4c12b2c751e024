package org.khronika.statements;

import java.util.List;
import java.util.Set;
import org.khronika.pages.FromOthers;
import org.khronika.pages.Namer;
import org.khronika.pages.PageBuilder;
import org.khronika.pages.RecordPage;
import org.khronika.records.Stored;
import org.khronika.values.RecordKind;
import org.springframework.stereotype.Component;

/** Tells on the pages of records which sentences about many rest on them, and which they speak against. */
@Component
class CharacterisedIn implements FromOthers {

    @Override
    public Set<RecordKind> to() {
        return Set.of(
                RecordKind.INCIDENT,
                RecordKind.PROCEEDING,
                RecordKind.ASSEMBLY,
                RecordKind.APPLICATION,
                RecordKind.EPISODE,
                RecordKind.ANNOUNCEMENT,
                RecordKind.LAW,
                RecordKind.ELECTION,
                RecordKind.FIGURE,
                RecordKind.SERIES,
                RecordKind.STATEMENT);
    }

    @Override
    public Set<RecordKind> from() {
        return Set.of(RecordKind.CHARACTERISATION);
    }

    @Override
    public RecordPage add(Stored<?> record, RecordPage page, List<Stored<?>> speaking, Namer namer) {
        PageBuilder told = PageBuilder.from(page, namer);
        for (Stored<?> other : speaking) {
            Characterisation characterisation = (Characterisation) other.body();
            if (characterisation.borneOut().contains(record.address())) {
                told.connected(namer.mention(other.address()), "bears out this characterisation, as we read it");
            } else if (characterisation.against().contains(record.address())) {
                told.connected(namer.mention(other.address()), "speaks against this characterisation, as we read it");
            }
        }
        return told.build();
    }
}
