package org.khronika.incidents;

import java.util.List;
import java.util.Locale;
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
class EpisodeType implements RecordType<Episode> {

    @Override
    public RecordKind kind() {
        return RecordKind.EPISODE;
    }

    @Override
    public Class<Episode> bodyType() {
        return Episode.class;
    }

    @Override
    public String explanation() {
        return "What several incidents are part of: an event, a series of attacks, an election.";
    }

    @Override
    public String title(Episode episode) {
        return episode.title();
    }

    @Override
    public @Nullable PartialDate when(Episode episode) {
        return episode.when();
    }

    @Override
    public List<String> words(Episode episode) {
        return episode.account() == null ? List.of() : List.of(episode.account());
    }

    @Override
    public RecordPage page(Stored<Episode> record, Namer namer) {
        Episode episode = record.body();
        Notes notes = new Notes(record.citations(), namer);
        return new PageBuilder("Episode", episode.title(), namer)
                .state(episode.when() == null ? "" : capital(episode.when().inWords(Locale.ENGLISH)) + ".", "")
                .when(episode.when())
                .fact("What holds it together", episode.kind().label())
                .prose(episode.account())
                .accounts(episode, notes)
                .build(notes);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
