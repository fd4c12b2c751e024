package org.khronika.forms;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.records.Citation;
import org.khronika.records.Draft;
import org.khronika.records.Question;
import org.khronika.records.Question.Control;
import org.khronika.records.Shape;
import org.khronika.review.Contents;
import org.khronika.values.Capitals;
import org.khronika.values.RecordRef;
import org.khronika.words.Language;
import tools.jackson.databind.JsonNode;

/** What differs between two versions of a record, answer by answer and in words. */
public final class Differences {

    private final Contents contents;
    private final Spoken spoken;
    private final Language language;
    private final Function<RecordRef, String> name;
    private final LongFunction<String> member;

    /** Speaks of records and members by the names given, which must not say more than the reader may know. */
    public Differences(
            Contents contents, Function<RecordRef, String> name, LongFunction<String> member, Language language) {
        this.contents = contents;
        this.language = language;
        this.spoken = new Spoken(name, language);
        this.name = name;
        this.member = member;
    }

    /**
     * One answer that differs.
     *
     * @param label what is asked, with the item of a list before it
     * @param was   the answer before; null where there was none
     * @param now   the answer after; null where there is none
     */
    public record ChangedAnswer(
            String label, @Nullable String was, @Nullable String now) {}

    /** Everything that differs, in the order of the questions; empty for equal versions. */
    public List<ChangedAnswer> between(Draft<?> before, Draft<?> after) {
        JsonNode old = contents.tree(before.body());
        JsonNode fresh = contents.tree(after.body());
        List<ChangedAnswer> changes = new ArrayList<>();
        for (Question question : Shape.of(after.body().getClass(), language).questions()) {
            JsonNode was = Normal.of(question, old.path(question.name()));
            JsonNode now = Normal.of(question, fresh.path(question.name()));
            if (!was.equals(now)) {
                answers(question, question.label(), was, now, changes);
            }
        }
        ItemPlaces places = new ItemPlaces(Shape.of(after.body().getClass()));
        List<Citation> moved = before.citations().stream()
                .map(citation -> places.moved(citation, old, fresh).orElse(citation))
                .toList();
        citations(moved, after.citations(), changes);
        if (before.sensitivity() != after.sensitivity()) {
            changes.add(new ChangedAnswer(
                    phrase("forms.whom-it-is-for").in(language),
                    before.sensitivity().in(language),
                    after.sensitivity().in(language)));
        }
        if (!before.readers().equals(after.readers())) {
            changes.add(new ChangedAnswer(
                    phrase("forms.members-who-see-it").in(language),
                    members(before.readers()),
                    members(after.readers())));
        }
        return List.copyOf(changes);
    }

    private void answers(Question question, String label, JsonNode was, JsonNode now, List<ChangedAnswer> into) {
        if (question.control() == Control.CARRIED) {
            return;
        }
        if (question.control() == Control.GROUPS) {
            groups(question, was, now, into);
        } else if (Set.of(Control.CHOICES, Control.REFERENCES, Control.TEXTS).contains(question.control())) {
            List<JsonNode> gone = Normal.less(Normal.items(was), Normal.items(now));
            List<JsonNode> come = Normal.less(Normal.items(now), Normal.items(was));
            into.add(change(question, label, array(gone), array(come)));
        } else {
            into.add(change(question, label, was, now));
        }
    }

    private ChangedAnswer change(Question question, String label, JsonNode was, JsonNode now) {
        String before = spoken.answer(question, was);
        String after = spoken.answer(question, now);
        return new ChangedAnswer(
                label, before.equals(spoken.nothing()) ? null : before, after.equals(spoken.nothing()) ? null : after);
    }

    private static JsonNode array(List<JsonNode> items) {
        return tools.jackson.databind.node.JsonNodeFactory.instance.arrayNode().addAll(items);
    }

    private void groups(Question list, JsonNode was, JsonNode now, List<ChangedAnswer> into) {
        List<JsonNode> gone = new ArrayList<>(Normal.less(Normal.items(was), Normal.items(now)));
        List<JsonNode> come = new ArrayList<>(Normal.less(Normal.items(now), Normal.items(was)));
        String each = Capitals.first(English.withoutArticle(list.each()));
        for (JsonNode item : List.copyOf(come)) {
            Optional<JsonNode> before =
                    gone.stream().filter(old -> isSame(list, old, item)).findFirst();
            if (before.isPresent()) {
                inside(list, each, before.get(), item, into);
                gone.remove(before.get());
                come.remove(item);
            }
        }
        String removed = phrase("forms.item-removed").with("item", each).in(language);
        gone.forEach(item -> into.add(new ChangedAnswer(removed, spoken.item(list, item), null)));
        String added = phrase("forms.item-added").with("item", each).in(language);
        come.forEach(item -> into.add(new ChangedAnswer(added, null, spoken.item(list, item))));
    }

    /** One item that was changed is the one with the same key or, where there are no keys, with the same first answer. */
    private boolean isSame(Question list, JsonNode old, JsonNode item) {
        return Normal.isKeyed(list)
                ? Normal.key(old).equals(Normal.key(item))
                : first(list, old).equals(first(list, item));
    }

    private String first(Question list, JsonNode item) {
        return spoken.parts(list, item).stream().findFirst().orElse("");
    }

    private void inside(Question list, String each, JsonNode was, JsonNode now, List<ChangedAnswer> into) {
        String which = each + " “" + first(list, was) + "”";
        for (Question child : list.children()) {
            JsonNode before = Normal.of(child, was.path(child.name()));
            JsonNode after = Normal.of(child, now.path(child.name()));
            if (!before.equals(after)) {
                answers(child, which + ", " + English.uncapital(child.label()), before, after, into);
            }
        }
    }

    private void citations(List<Citation> before, List<Citation> after, List<ChangedAnswer> into) {
        Set<Citation> gone = new LinkedHashSet<>(before);
        after.forEach(gone::remove);
        Set<Citation> come = new LinkedHashSet<>(after);
        before.forEach(come::remove);
        String removed = phrase("forms.citation-removed").in(language);
        gone.forEach(citation -> into.add(new ChangedAnswer(removed, words(citation), null)));
        String added = phrase("forms.citation-added").in(language);
        come.forEach(citation -> into.add(new ChangedAnswer(added, null, words(citation))));
    }

    private String words(Citation citation) {
        String source = name.apply(citation.source());
        String locator = citation.locator() == null || source.equals(WriteAnswers.UNSEEN.in(language))
                ? ""
                : ", " + citation.locator();
        return source + locator;
    }

    private String members(Set<Long> readers) {
        return readers.stream().sorted().map(member::apply).collect(Collectors.joining(", "));
    }
}
