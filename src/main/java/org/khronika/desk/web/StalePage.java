package org.khronika.desk.web;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.access.Reply;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.records.BoundSentence;
import org.khronika.records.BoundText.Binding;
import org.khronika.records.Stored;
import org.khronika.review.LiveRelease;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.updates.BindingSaid;
import org.khronika.updates.BoundWords;
import org.khronika.updates.PartTold;
import org.khronika.updates.StaleSentence;
import org.khronika.updates.StaleSentences;
import org.khronika.updates.Update;
import org.khronika.updates.UpdateSentence;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** The list of stale sentences, update by update: each with what it said and says, and which records that comes from. */
@Component
record StalePage(StaleSentences sentences, BoundWords words, Records records, LiveRelease release, DeskTime time) {

    /** Its address. */
    static final String AT = "/desk/stale-sentences";

    /**
     * An update with stale sentences.
     *
     * @param said     which edition it is, who wrote and who accepted it: whom to ask
     * @param followed whether another has been accepted since, so that the next release says something else
     */
    record Edition(Mention update, String address, Sayable said, boolean followed, List<Stale> sentences) {}

    /**
     * A sentence.
     *
     * @param where   it stands
     * @param pieces  of it; those that are stale stand out
     * @param correct opens the form of the update at it
     */
    record Stale(Sayable where, List<Piece> pieces, String correct, List<Change> changes) {}

    /** A piece of a sentence. */
    record Piece(String text, boolean stale) {}

    /**
     * What one binding of a sentence said and says.
     *
     * @param to      the record that the words lead to; null for a number
     * @param then    what it said, a line for each part that is another now
     * @param now     what it says, in the same order
     * @param records those that joined, left or count otherwise, under what they did
     * @param mark    of what it says now
     */
    record Change(
            long id,
            @Nullable Mention to,
            List<Sayable> then,
            List<Sayable> now,
            Map<Sayable, List<Mention>> records,
            String mark) {}

    String show(Member me, Reply reply) {
        Reader reader = Reader.of(me);
        StaffNamer namer = new StaffNamer(records, reader);
        Map<Stored<Update>, List<StaleSentence>> byEdition = new LinkedHashMap<>();
        sentences
                .list(reader)
                .forEach(one -> byEdition
                        .computeIfAbsent(one.edition(), none -> new ArrayList<>())
                        .add(one));
        List<Edition> editions =
                byEdition.values().stream().map(some -> edition(some, namer)).toList();
        return reply.with("editions", editions)
                .with(
                        "count",
                        editions.stream()
                                .mapToInt(one -> one.sentences().size())
                                .sum())
                .with("mayAnswer", me.may(Permission.REVIEW_RECORDS))
                .with("mayCorrect", me.may(Permission.ENTER_RECORDS))
                .show("desk/updates/stale");
    }

    private Edition edition(List<StaleSentence> stale, StaffNamer namer) {
        Stored<Update> edition = stale.getFirst().edition();
        Map<UpdateSentence, List<StaleSentence>> bySentence = new LinkedHashMap<>();
        stale.forEach(one -> bySentence
                .computeIfAbsent(one.sentence(), none -> new ArrayList<>())
                .add(one));
        Sayable said = phrase("desk.stale.edition")
                .with("n", edition.version())
                .with(
                        "release",
                        release.holding(edition.address(), edition.version()).orElse(0))
                .with("author", edition.authorName())
                .with("reviewer", edition.changedByName())
                .with("at", time.words(edition.changedAt()));
        return new Edition(
                namer.mention(edition.address()),
                edition.address().address(),
                said,
                sentences.isFollowed(edition),
                bySentence.values().stream().map(one -> sentence(one, namer)).toList());
    }

    private Stale sentence(List<StaleSentence> stale, Namer namer) {
        UpdateSentence sentence = stale.getFirst().sentence();
        List<Piece> pieces = sentence.pieces().stream()
                .map(piece -> piece(piece, stale, namer))
                .filter(piece -> !piece.text().isEmpty())
                .toList();
        String correct = "%s?at=%s#%s"
                .formatted(Pages.form(stale.getFirst().edition().address()), sentence.placeInForm(), sentence.inForm());
        return new Stale(
                sentence.where(stale.getFirst().edition().body()),
                pieces,
                correct,
                stale.stream().map(one -> change(one, namer)).toList());
    }

    private Piece piece(BoundSentence.Piece piece, List<StaleSentence> stale, Namer namer) {
        Binding binding = piece.binding();
        if (binding == null) {
            return new Piece(piece.text(), false);
        }
        boolean isStale = stale.stream().anyMatch(one -> one.binding().equals(binding));
        if (!piece.text().isEmpty() || binding.isNote()) {
            return new Piece(binding.isNote() && isStale ? "^" : piece.text(), isStale);
        }
        BindingSaid number = stale.getFirst().numbers().get(binding.destination());
        String itself = stale.stream()
                .filter(one -> one.binding().equals(binding))
                .findFirst()
                .map(one -> namer.say(said(one, namer)))
                .orElseGet(() -> number != null
                        ? namer.say(number(number, binding))
                        : binding.record()
                                .map(record -> namer.mention(record).text())
                                .orElse(""));
        return new Piece(itself, isStale);
    }

    private Change change(StaleSentence stale, Namer namer) {
        Map<Sayable, List<Mention>> moved = new LinkedHashMap<>();
        put("desk.stale.joined", stale.moved().joined(), moved, namer);
        put("desk.stale.left", stale.moved().left(), moved, namer);
        put("desk.stale.changed", stale.moved().changed(), moved, namer);
        return new Change(
                stale.id(),
                stale.binding().record().map(namer::mention).orElse(null),
                then(stale, namer),
                now(stale, namer),
                moved,
                stale.now().mark());
    }

    private static void put(String key, List<RecordRef> those, Map<Sayable, List<Mention>> into, Namer namer) {
        if (!those.isEmpty()) {
            into.put(
                    phrase(key).with("n", those.size()),
                    those.stream().map(namer::mention).toList());
        }
    }

    /** What the words themselves said. */
    private Sayable said(StaleSentence stale, Namer namer) {
        return stale.then().counted()
                ? number(stale.then(), stale.binding())
                : told(stale, stale.before(), Set.of(PartTold.NAME), namer).getFirst();
    }

    private List<Sayable> then(StaleSentence stale, Namer namer) {
        return stale.then().counted()
                ? List.of(number(stale.then(), stale.binding()))
                : told(stale, stale.before(), parts(stale), namer);
    }

    private List<Sayable> now(StaleSentence stale, Namer namer) {
        return stale.now().counted()
                ? List.of(number(stale.now(), stale.binding()))
                : told(stale, stale.after(), parts(stale), namer);
    }

    /** The parts of what is said that are set beside each other. */
    private Set<PartTold> parts(StaleSentence stale) {
        return stale.before() == null || stale.after() == null
                ? Set.of(PartTold.NAME)
                : words.differing(stale.before(), stale.after(), stale.binding());
    }

    private static Sayable number(BindingSaid said, Binding binding) {
        if (binding.isDrawn()) {
            return phrase("desk.stale.drawing").with("n", said.behind().size());
        }
        return said.number() == null ? phrase("statistics.not-known") : said.number();
    }

    /** Of what the reader may not see, no word is said, whatever it once was to the public. */
    private List<Sayable> told(StaleSentence stale, @Nullable Stored<?> record, Set<PartTold> parts, Namer namer) {
        if (record == null) {
            return List.of(phrase("desk.stale.not-public"));
        }
        if (namer.mention(record.address()).href() == null) {
            return List.of(StaffNamer.UNSEEN);
        }
        Map<PartTold, String> told = words.told(record, stale.binding(), namer);
        return told.containsKey(PartTold.NAME)
                ? parts.stream()
                        .sorted()
                        .map(part -> part.line(told.getOrDefault(part, "")))
                        .toList()
                : List.of(phrase("desk.stale.no-such-place"));
    }
}
