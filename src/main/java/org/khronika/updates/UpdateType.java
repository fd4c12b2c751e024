package org.khronika.updates;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.BoundProse;
import org.khronika.pages.Namer;
import org.khronika.pages.Notes;
import org.khronika.pages.PageBuilder;
import org.khronika.pages.RecordPage;
import org.khronika.pages.ShownType;
import org.khronika.records.Citation;
import org.khronika.records.Stored;
import org.khronika.values.PartialDate;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

@Component
class UpdateType implements ShownType<Update> {

    @Override
    public @Nullable PartialDate when(Update update) {
        return update.period();
    }

    @Override
    public List<String> words(Update update) {
        return update.authors();
    }

    @Override
    public List<? extends Sayable> doubts(Update update) {
        List<Sayable> doubts = new ArrayList<>();
        if (update.period() == null) {
            doubts.add(phrase("updates.doubt.no-period"));
        }
        if (update.texts().findAny().isEmpty()) {
            doubts.add(phrase("updates.doubt.nothing-written"));
        }
        if (update.notLookedAt() > 0) {
            doubts.add(phrase("updates.doubt.not-looked-at").with("n", update.notLookedAt()));
        }
        return doubts;
    }

    @Override
    public RecordPage page(Stored<Update> record, Namer namer) {
        Update update = record.body();
        List<Citation> cited = Stream.concat(record.citations().stream(), update.noted().stream())
                .toList();
        Notes notes = new Notes(cited, namer);
        BoundProse prose = new BoundProse(namer, notes);
        PageBuilder page = new PageBuilder(kind(update), update.title(), namer)
                .when(update.period())
                .facts(update);
        if (update.lead() != null) {
            page.passage(prose.passage("", update.lead()));
        }
        update.sections().stream()
                .filter(section -> section.text() != null)
                .forEach(section -> page.passage(prose.passage(heading(section, namer), section.text())));
        return page.build(notes);
    }

    private static Phrase kind(Update update) {
        return switch (update.origin()) {
            case WRITTEN -> phrase("updates.page.kind");
            case ARCHIVE -> phrase("updates.page.kind-archive");
        };
    }

    private static String heading(UpdateSection section, Namer namer) {
        return section.heading() == null ? namer.say(section.chapter()) : section.heading();
    }
}
