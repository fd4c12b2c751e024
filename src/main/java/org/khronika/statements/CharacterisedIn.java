package org.khronika.statements;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import org.khronika.pages.FromOthers;
import org.khronika.pages.Namer;
import org.khronika.pages.PageBuilder;
import org.khronika.pages.RecordPage;
import org.khronika.records.NamedIn;
import org.khronika.records.Stored;
import org.springframework.stereotype.Component;

/** Tells on the pages of records which sentences about many rest on them, and which they speak against. */
@Component
class CharacterisedIn implements FromOthers {

    @Override
    public List<NamedIn> named() {
        return List.of(NamedIn.of(Characterisation.class, "borneOut", "against"));
    }

    @Override
    public RecordPage add(Stored<?> record, RecordPage page, List<Stored<?>> speaking, Namer namer) {
        PageBuilder told = PageBuilder.from(page, namer);
        for (Stored<?> other : speaking) {
            Characterisation characterisation = (Characterisation) other.body();
            if (characterisation.borneOut().contains(record.address())) {
                told.connected(namer.mention(other.address()), phrase("statements.characterised-in.bears-out"));
            } else if (characterisation.against().contains(record.address())) {
                told.connected(namer.mention(other.address()), phrase("statements.characterised-in.speaks-against"));
            }
        }
        return told.build();
    }
}
