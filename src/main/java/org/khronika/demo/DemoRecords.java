package org.khronika.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.khronika.access.Member;
import org.khronika.applications.Application;
import org.khronika.assemblies.Assembly;
import org.khronika.assemblies.ContextEvent;
import org.khronika.elections.Election;
import org.khronika.figures.Figure;
import org.khronika.figures.Series;
import org.khronika.incidents.Announcement;
import org.khronika.incidents.Episode;
import org.khronika.incidents.Incident;
import org.khronika.legislation.Law;
import org.khronika.lists.CuratedList;
import org.khronika.lists.Listing;
import org.khronika.people.Organisation;
import org.khronika.people.Person;
import org.khronika.places.EnterGazetteerPlace;
import org.khronika.places.Gazetteer;
import org.khronika.places.Place;
import org.khronika.proceedings.Proceeding;
import org.khronika.records.Citation;
import org.khronika.records.Draft;
import org.khronika.records.ReviewState;
import org.khronika.records.Stored;
import org.khronika.review.AcceptRecord;
import org.khronika.review.AmendRecord;
import org.khronika.review.Contents;
import org.khronika.review.EnterRecord;
import org.khronika.review.Reader;
import org.khronika.review.RecordLine;
import org.khronika.review.RecordQuery;
import org.khronika.review.Records;
import org.khronika.review.SameAddresses;
import org.khronika.review.SubmitRecord;
import org.khronika.sources.CrossReference;
import org.khronika.sources.Document;
import org.khronika.statements.Characterisation;
import org.khronika.statements.Intervention;
import org.khronika.statements.Statement;
import org.khronika.updates.Update;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Loads the records of the demo as a documenter would enter and a reviewer accept them. All in one transaction: a demo that was
 * interrupted has not begun.
 */
@Component
public class DemoRecords {

    private static final String REASON = "Demo: entered from the country update of 27 March 2023";

    /** A key to which a link of a text, or an answer of a count in it, leads: {@code (@elmedia)}, {@code place:@KZ-75}. */
    private static final Pattern LED_TO = Pattern.compile("([(:,])@([A-Za-z0-9-]+)");

    private final Records records;
    private final EnterRecord enter;
    private final AmendRecord amend;
    private final SubmitRecord submit;
    private final AcceptRecord accept;
    private final DemoAnswers answers;
    private final EnterGazetteerPlace gazetteerPlace;
    private final Contents contents;
    private final JsonMapper json;
    private final JdbcClient db;
    private final Gazetteer gazetteer = Gazetteer.load("KZ");

    DemoRecords(
            Records records,
            EnterRecord enter,
            AmendRecord amend,
            SubmitRecord submit,
            AcceptRecord accept,
            DemoAnswers answers,
            EnterGazetteerPlace gazetteerPlace,
            Contents contents,
            JsonMapper json,
            JdbcClient db) {
        this.records = records;
        this.enter = enter;
        this.amend = amend;
        this.submit = submit;
        this.accept = accept;
        this.answers = answers;
        this.gazetteerPlace = gazetteerPlace;
        this.contents = contents;
        this.json = json;
        this.db = db;
    }

    /** Enters every record of the demo as the author, and accepts each as the reviewer. */
    @Transactional
    public void load(Member author, Member reviewer) {
        load(author, reviewer, DemoSlips.none());
    }

    /**
     * The same with slips: what was read wrong is accepted as it was read, and its correction is sent and waits for the reviewer.
     */
    @Transactional
    void load(Member author, Member reviewer, DemoSlips slips) {
        Map<String, RecordRef> known = new LinkedHashMap<>();
        Loading loading = new Loading(author, known, slips);
        enterAll("source", Document.class, loading);
        enterAll("organisations", Organisation.class, loading);
        citePlaces(author, known);
        tellMore("source", Document.class, author, known);
        enterAll("people", Person.class, loading);
        enterAll("places", Place.class, loading);
        enterAll("context-events", ContextEvent.class, loading);
        enterAll("episodes", Episode.class, loading);
        enterAll("elections", Election.class, loading);
        enterAll("laws", Law.class, loading);
        tellMore("context-events", ContextEvent.class, author, known);
        enterAll("assemblies", Assembly.class, loading);
        enterAll("incidents", Incident.class, loading);
        tellMore("episodes", Episode.class, author, known);
        enterAll("announcements", Announcement.class, loading);
        enterAll("proceedings", Proceeding.class, loading);
        enterAll("applications", Application.class, loading);
        enterAll("series", Series.class, loading);
        enterAll("figures", Figure.class, loading);
        enterAll("statements", Statement.class, loading);
        enterAll("interventions", Intervention.class, loading);
        enterAll("characterisations", Characterisation.class, loading);
        enterAll("lists", CuratedList.class, loading);
        enterAll("listings", Listing.class, loading);
        enterAll("cross-references", CrossReference.class, loading);
        enterAll("updates", Update.class, loading);
        // Nobody else sees these rows yet, so no statistics of the database count them: without this it would read
        // whole tables again and again.
        db.sql("analyze").update();
        acceptAll(author, reviewer, known);
        slips.misread().forEach(slip -> putRight(slip, loading, reviewer));
    }

    /** Who enters, what has an address already, and what is read wrong. */
    private record Loading(Member author, Map<String, RecordRef> known, DemoSlips slips) {

        RecordRef of(String key) {
            return Objects.requireNonNull(known.get(key), key);
        }
    }

    /** Sends the body that the entry has in its own file, with what was wrong as the reason. */
    private void putRight(DemoFile.Entry slip, Loading loading, Member reviewer) {
        RecordRef address = loading.of(slip.key());
        Stored<?> record = records.get(address, Reader.of(loading.author()));
        Object fields = resolved(DemoFile.learned(DemoSlips.right(slip)), loading.author(), loading.known());
        Record body = contents.body(json.valueToTree(fields), record.body().getClass());
        Draft<?> draft = new Draft<>(body, record.citations(), record.sensitivity(), record.readers());
        amend.amend(loading.author(), address, record.version(), draft, DemoSlips.wrong(slip));
        submit.submit(loading.author(), address, record.version() + 1, null);
        answers.give(reviewer, address, loading.known());
    }

    private <T extends Record> void enterAll(String file, Class<T> type, Loading loading) {
        Member author = loading.author();
        Map<String, RecordRef> known = loading.known();
        for (DemoFile.Entry entry : loading.slips().entries(file)) {
            List<Citation> citations = new ArrayList<>();
            DemoFile.locators(entry.fields()).forEach(where -> citations.add(Citation.of(update(known), where)));
            Map<?, ?> fields = entry.body();
            itemCitations(fields, citations, known);
            answerCitations(entry, citations, known);
            try {
                JsonNode tree = json.valueToTree(resolved(DemoFile.learned(fields), author, known));
                Draft<T> draft = Draft.of(contents.body(tree, type), citations);
                known.put(entry.key(), SameAddresses.from(entry.key(), () -> enter.enter(author, draft, REASON)));
            } catch (RuntimeException e) {
                throw new IllegalStateException(
                        "The demo's %s in %s.yaml: %s".formatted(entry.key(), file, e.getMessage()), e);
            }
        }
    }

    /** Answers that name records which were entered after the record itself. */
    private <T extends Record> void tellMore(String file, Class<T> type, Member author, Map<String, RecordRef> known) {
        for (DemoFile.Entry entry : DemoFile.read(file)) {
            if (entry.fields().get("later") instanceof Map<?, ?> later) {
                RecordRef address = known.get(entry.key());
                Stored<T> record = records.get(java.util.Objects.requireNonNull(address), type, Reader.of(author));
                Map<Object, Object> all = new LinkedHashMap<>(entry.body());
                all.putAll(later);
                T body = contents.body(json.valueToTree(resolved(all, author, known)), type);
                Draft<T> more = new Draft<>(body, record.citations(), record.sensitivity(), record.readers());
                amend.amend(author, address, record.version(), more, REASON);
            }
        }
    }

    /** The paragraphs that items of lists name: steps are cited by their keys, others by their place. */
    private static void itemCitations(Map<?, ?> fields, List<Citation> citations, Map<String, RecordRef> known) {
        fields.forEach((name, value) -> {
            int n = 0;
            for (Object item : value instanceof List<?> list ? list : List.of()) {
                String field = name.equals("steps") ? "steps.s" + (n + 1) : name + "[" + n + "]";
                n++;
                if (item instanceof Map<?, ?> cited) {
                    DemoFile.locators(cited)
                            .forEach(where ->
                                    citations.add(new Citation(field, update(known), null, null, null, where)));
                }
            }
        });
    }

    /** The paragraphs of answers that another tells than the rest of the record. */
    private static void answerCitations(DemoFile.Entry entry, List<Citation> citations, Map<String, RecordRef> known) {
        if (entry.fields().get("answers") instanceof Map<?, ?> answers) {
            answers.forEach((field, paragraphs) -> DemoFile.locators(Map.of("paragraphs", paragraphs))
                    .forEach(where -> citations.add(
                            new Citation(String.valueOf(field), update(known), null, null, null, where))));
        }
    }

    private static RecordRef update(Map<String, RecordRef> known) {
        RecordRef update = known.get("update");
        if (update == null) {
            throw new IllegalStateException("The demo cites the update before it is entered.");
        }
        return update;
    }

    /** The tree with every "@key" replaced by the address of the record, and without the paragraphs of steps. */
    private Object resolved(Object tree, Member author, Map<String, RecordRef> known) {
        return switch (tree) {
            case Map<?, ?> map -> {
                Map<String, Object> copy = new LinkedHashMap<>();
                map.forEach((key, value) -> {
                    if (!key.equals("paragraphs")) {
                        copy.put(key.toString(), resolved(value, author, known));
                    }
                });
                yield copy;
            }
            case List<?> list ->
                list.stream().map(item -> resolved(item, author, known)).toList();
            case String text
            when text.startsWith("@") ->
                address(text.substring(1), author, known).address();
            case String text when text.contains("](") -> bound(text, author, known);
            default -> tree;
        };
    }

    /** A text in Markdown, with addresses in place of the keys to which its links and counts lead. */
    private String bound(String text, Member author, Map<String, RecordRef> known) {
        return LED_TO.matcher(text)
                .replaceAll(found ->
                        found.group(1) + address(found.group(2), author, known).address());
    }

    private RecordRef address(String key, Member author, Map<String, RecordRef> known) {
        RecordRef found = known.get(key);
        if (found == null) {
            found = SameAddresses.from(key, () -> gazetteerPlace.enter(author, gazetteer, key));
            known.put(key, found);
        }
        return found;
    }

    private void citePlaces(Member author, Map<String, RecordRef> known) {
        for (DemoFile.Entry entry : DemoFile.read("cited-places")) {
            String key = String.valueOf(entry.fields().get("place")).substring(1);
            Stored<Place> place = records.get(address(key, author, known), Place.class, Reader.of(author));
            List<Citation> citations = DemoFile.locators(entry.fields()).stream()
                    .map(where -> Citation.of(update(known), where))
                    .toList();
            Draft<Place> cited = new Draft<>(place.body(), citations, place.sensitivity(), place.readers());
            amend.amend(author, place.address(), place.version(), cited, REASON);
        }
    }

    private void acceptAll(Member author, Member reviewer, Map<String, RecordRef> known) {
        RecordQuery drafts =
                RecordQuery.all().in(ReviewState.DRAFT).of(RecordKind.values()).rows(0, 10_000);
        // An update is accepted when what it is bound to has been: each of its sentences says what the records say.
        List<RecordLine> inOrder = records.list(drafts, Reader.of(author)).stream()
                .sorted(Comparator.comparing(draft -> draft.address().kind() == RecordKind.UPDATE))
                .toList();
        inOrder.forEach(draft -> {
            if (records.get(draft.address(), Reader.of(author)).review() != ReviewState.DRAFT) {
                return; // A place of the gazetteer, accepted with a record that names it.
            }
            submit.submit(author, draft.address(), draft.version(), null);
            if (draft.address().kind() == RecordKind.UPDATE) {
                answers.giveForSentences(author, draft.address(), known);
            }
            answers.give(reviewer, draft.address(), known);
            accept.accept(reviewer, draft.address(), draft.version() + 1, null);
        });
    }
}
