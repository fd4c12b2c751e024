package org.khronika.incidents;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.pages.Notes;
import org.khronika.pages.PageBuilder;
import org.khronika.pages.RecordPage;
import org.khronika.pages.ShownType;
import org.khronika.records.Stored;
import org.khronika.records.WhoseWord;
import org.khronika.values.PartialDate;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

@Component
class AnnouncementType implements ShownType<Announcement> {

    @Override
    public @Nullable PartialDate when(Announcement announcement) {
        return announcement.said();
    }

    @Override
    public List<String> words(Announcement announcement) {
        return Stream.of(announcement.speaker(), announcement.says(), announcement.motive())
                .flatMap(Stream::ofNullable)
                .toList();
    }

    @Override
    public List<? extends Sayable> doubts(Announcement announcement) {
        List<Sayable> doubts = new ArrayList<>();
        if (announcement.incidents().isEmpty()
                && announcement.series().isEmpty()
                && announcement.leavesOpen() == null) {
            doubts.add(phrase("incidents.doubt.announcement-names-none"));
        }
        if (announcement.said() == null) {
            doubts.add(phrase("incidents.doubt.announcement-undated"));
        }
        if (!announcement.contradicts().isEmpty() && announcement.contradiction() == null) {
            doubts.add(phrase("incidents.doubt.announcement-contradicts"));
        }
        return doubts;
    }

    @Override
    public Optional<WhoseWord> whoseWord(Announcement announcement, String at) {
        return Optional.of(new WhoseWord(
                List.of(announcement.speaker()),
                Optional.ofNullable(announcement.speakerOnRecord()).stream().toList()));
    }

    @Override
    public RecordPage page(Stored<Announcement> record, Namer namer) {
        Announcement one = record.body();
        Notes notes = new Notes(record.citations(), namer);
        PageBuilder page = new PageBuilder(phrase("incidents.announcement-page.kind"), one.title(), namer)
                .state(spoken(one), phrase("incidents.announcement-page.no-finding"))
                .when(one.said())
                .prose(one.says())
                .fact(phrase("incidents.announcement-page.who"), List.of(speaker(one, namer)))
                .facts(one, "said", "incidents")
                .fact(
                        phrase("incidents.announcement-page.about-all-of"),
                        IncidentFacts.mentions(one.series(), namer),
                        phrase("incidents.announcement-page.left-out"))
                .facts(one);
        one.suspects().forEach(suspect -> page.party(who(suspect, namer), role(suspect)));
        if (one.investigation() != null) {
            page.connected(namer.mention(one.investigation()), phrase("incidents.announcement-page.case"));
        }
        return page.fact(
                        phrase("incidents.announcement-page.contradicts"),
                        IncidentFacts.mentions(one.contradicts(), namer),
                        Sayable.written(one.contradiction() == null ? "" : one.contradiction()))
                .fact(
                        phrase("incidents.announcement.assessment"),
                        one.assessment(),
                        Sayable.written(one.because() == null ? "" : one.because()))
                .answers(phrase("incidents.announcement-page.who"), "speaker", "speakerOnRecord")
                .claims(one, notes)
                .build(notes);
    }

    private static Phrase spoken(Announcement one) {
        return one.said() == null
                ? phrase("incidents.announcement-page.said-by").with("speaker", one.speaker())
                : phrase("incidents.announcement-page.said-by-on")
                        .with("speaker", one.speaker())
                        .with("day", one.said());
    }

    static Mention speaker(Announcement one, Namer namer) {
        return one.speakerOnRecord() == null
                ? Mention.of(namer.words(one.speaker()))
                : namer.mention(one.speakerOnRecord());
    }

    private static Mention who(Suspect suspect, Namer namer) {
        if (suspect.who() != null) {
            return namer.mention(suspect.who());
        }
        return Mention.of(namer.say(IncidentType.group(suspect.count(), suspect.group(), namer)));
    }

    private static Phrase role(Suspect suspect) {
        return suspect.state() == null
                ? phrase("incidents.announcement-page.suspected").with("role", suspect.role())
                : phrase("incidents.announcement-page.suspected-and")
                        .with("role", suspect.role())
                        .with("state", suspect.state());
    }
}
