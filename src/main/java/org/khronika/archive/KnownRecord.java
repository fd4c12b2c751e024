package org.khronika.archive;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.khronika.records.Bodies;
import org.khronika.records.DaysTold;
import org.khronika.records.References;
import org.khronika.records.Stored;
import org.khronika.records.Sureness;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A record as a text may speak of it.
 *
 * @param facts    the numbers that it holds
 * @param speaksOf the records that it leads to
 * @param days     the dates that it tells
 * @param articles of law that it tells of, without their parts: CC-272
 * @param stems    of its title
 * @param judged   whether it tells what happened, as far as we judge that ourselves
 */
record KnownRecord(
        RecordRef address,
        List<HeldNumber> facts,
        Set<RecordRef> speaksOf,
        List<PartialDate> days,
        Set<String> articles,
        Set<String> stems,
        boolean judged) {

    private static final Pattern ARTICLE = Pattern.compile("[A-Z]{2,6}-\\d+(?:-\\d+)?(?:\\(.*\\))?");

    static KnownRecord of(Stored<?> record, String title, List<HeldNumber> facts) {
        Set<String> articles = new LinkedHashSet<>();
        collect(JsonMapper.shared().valueToTree(record.body()), articles);
        return new KnownRecord(
                record.address(),
                facts,
                Set.copyOf(References.in(record.body()).values()),
                DaysTold.in(record.body()),
                articles,
                TellingWords.stems(title),
                Bodies.kind(record.body().getClass()).sure() == Sureness.JUDGED);
    }

    private static void collect(JsonNode node, Set<String> articles) {
        if (node.isString() && ARTICLE.matcher(node.asString()).matches()) {
            articles.add(withoutPart(node.asString()));
        }
        node.valueStream().forEach(child -> collect(child, articles));
    }

    static String withoutPart(String article) {
        return article.replaceFirst("\\(.*$", "");
    }

    RecordKind kind() {
        return address.kind();
    }

    /** All stems that it can share with a sentence. */
    Set<String> allStems() {
        Set<String> all = new LinkedHashSet<>(stems);
        facts.forEach(fact -> all.addAll(fact.stems()));
        return all;
    }
}
