package org.khronika.incidents;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.pages.Notes;
import org.khronika.pages.PageBuilder;
import org.khronika.pages.RecordPage;
import org.khronika.pages.ShownType;
import org.khronika.records.Stored;
import org.khronika.values.PartialDate;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

@Component
class AnnouncementType implements ShownType<Announcement> {

    @Override
    public String title(Announcement announcement) {
        return announcement.title();
    }

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
        List<String> doubts = new ArrayList<>();
        if (announcement.incidents().isEmpty()
                && announcement.series().isEmpty()
                && announcement.leavesOpen() == null) {
            doubts.add("It names no incident, and does not say that it leaves open which it means.");
        }
        if (announcement.said() == null) {
            doubts.add("It does not say when it was said.");
        }
        if (!announcement.contradicts().isEmpty() && announcement.contradiction() == null) {
            doubts.add("It contradicts another announcement, but not in what.");
        }
        return doubts.stream().map(Sayable::written).toList();
    }

    @Override
    public RecordPage page(Stored<Announcement> record, Namer namer) {
        Announcement one = record.body();
        Notes notes = new Notes(record.citations(), namer);
        PageBuilder page = new PageBuilder("Official announcement", one.title(), namer)
                .state(spoken(one), "An announcement is not a finding: it solves nothing by itself.")
                .when(one.said())
                .prose(one.says())
                .fact("Who said it", List.of(speaker(one, namer)))
                .facts(one, "said", "incidents")
                .fact(
                        "About all of",
                        IncidentFacts.mentions(one.series(), namer),
                        "What happened after it was said is left out.")
                .facts(one);
        one.suspects().forEach(suspect -> page.party(who(suspect, namer), role(suspect)));
        if (one.investigation() != null) {
            page.connected(namer.mention(one.investigation()), "case that it speaks of");
        }
        return page.fact(
                        "Contradicts",
                        IncidentFacts.mentions(one.contradicts(), namer),
                        one.contradiction() == null ? "" : one.contradiction())
                .fact("Where we stand", one.standing().label(), one.because() == null ? "" : one.because())
                .answers("Who said it", "speaker", "speakerOnRecord")
                .claims(one, notes)
                .build(notes);
    }

    private static String spoken(Announcement one) {
        String on = one.said() == null ? "" : ", " + one.said().inWords(Locale.ENGLISH);
        return "Said by " + one.speaker() + on + ".";
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
        String group = suspect.group() == null ? "" : namer.words(suspect.group());
        return Mention.of(suspect.count() == null ? group : suspect.count().inWords(Locale.ENGLISH) + " " + group);
    }

    private static String role(Suspect suspect) {
        return "suspected " + suspect.role().label()
                + (suspect.state() == null ? "" : "; " + suspect.state().label());
    }
}
