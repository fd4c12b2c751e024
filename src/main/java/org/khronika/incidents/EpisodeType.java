package org.khronika.incidents;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Namer;
import org.khronika.pages.Notes;
import org.khronika.pages.PageBuilder;
import org.khronika.pages.RecordPage;
import org.khronika.pages.ShownType;
import org.khronika.records.Stored;
import org.khronika.values.PartialDate;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

@Component
class EpisodeType implements ShownType<Episode> {

    @Override
    public @Nullable PartialDate when(Episode episode) {
        return episode.when();
    }

    @Override
    public List<String> words(Episode episode) {
        return episode.account() == null ? List.of() : List.of(episode.account());
    }

    @Override
    public List<? extends Sayable> doubts(Episode episode) {
        return episode.kind() == EpisodeKind.SERIES && episode.targets().isEmpty()
                ? List.of(phrase("incidents.doubt.series-without-target"))
                : List.of();
    }

    @Override
    public RecordPage page(Stored<Episode> record, Namer namer) {
        Episode episode = record.body();
        Notes notes = new Notes(record.citations(), namer);
        PageBuilder page = new PageBuilder(phrase("incidents.episode-page.kind"), episode.title(), namer)
                .state(
                        episode.when() == null
                                ? Sayable.written("")
                                : phrase("incidents.episode-page.when")
                                        .with(
                                                "day",
                                                phrase("incidents.day.began").with("day", episode.when())),
                        null)
                .when(episode.when())
                .facts(episode)
                .prose(episode.account());
        episode.totals().forEach(total -> total(total, namer, page));
        return page.claims(episode, notes).build(notes);
    }

    /** A total is never ours: its speaker stands under it. */
    private static void total(Total total, Namer namer, PageBuilder page) {
        Phrase says = total.asOf() == null
                ? phrase("incidents.episode-page.stated-by")
                : phrase("incidents.episode-page.stated-by-as-of").with("day", total.asOf());
        page.fact(
                phrase("incidents.episode-page.as-stated"),
                total.words().capital(),
                says.with("speaker", total.speaker()));
        if (total.figure() != null) {
            page.connected(namer.mention(total.figure()), phrase("incidents.episode-page.figure"));
        }
    }
}
