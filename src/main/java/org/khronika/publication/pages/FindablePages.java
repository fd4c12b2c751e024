package org.khronika.publication.pages;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Mention;
import org.khronika.pages.RecordPage;
import org.khronika.people.PrintedNames;
import org.khronika.publication.PublicRecord;
import org.khronika.publication.ReleasePlan;
import org.khronika.publication.pages.Findable.Text;
import org.khronika.values.RecordKind;
import org.khronika.words.Language;
import org.khronika.words.Phrase;

/** What the search of a release finds, worked out from its finished pages alone: nothing that they withhold can be found. */
final class FindablePages {

    /** The facts that tell other names of somebody or something. */
    private static final List<Phrase> NAMES = Stream.concat(
                    PrintedNames.FACTS.stream(), Stream.of(phrase("places.page.names"), phrase("places.page.slips")))
            .toList();

    /** The facts that tell articles of the law. */
    private static final List<Phrase> LAW =
            List.of(phrase("proceedings.page.articles"), phrase("legislation.page.articles"));

    /** The facts that tell the number of a law, of an opinion or of a letter. */
    private static final List<Phrase> NUMBERS =
            List.of(phrase("legislation.law.number"), phrase("statements.intervention.reference"));

    private static final int LONGEST = 160;
    private static final Pattern ADDRESS = Pattern.compile("[A-Z]{2}-([A-Z])-\\d{4}-\\d+");

    private final Language language;
    private final Map<String, Findable.Why> byFact = new HashMap<>();

    private FindablePages(Language language) {
        this.language = language;
        told(NUMBERS, Findable.Why.NUMBER);
        told(LAW, Findable.Why.LAW);
        told(NAMES, Findable.Why.NAME);
    }

    private void told(List<Phrase> labels, Findable.Why why) {
        labels.forEach(label -> byFact.put(label.in(language), why));
    }

    /** Every record and register of a release in its language. */
    static List<Findable> of(ReleasePlan plan) {
        FindablePages pages = new FindablePages(plan.language());
        List<Findable> all =
                new ArrayList<>(plan.records().stream().map(pages::of).toList());
        String register = phrase("site.search.register").in(plan.language());
        plan.registers().pages().forEach(page -> {
            String title = page.title();
            all.add(new Findable(
                    "registers/" + page.slug(), title, register, "", "", List.of(new Text(Findable.Why.TITLE, title))));
        });
        return List.copyOf(all);
    }

    private Findable of(PublicRecord record) {
        RecordPage page = record.page();
        return new Findable(
                record.address().address(),
                page.title(),
                kind(page),
                shortened(page.state()),
                page.dayInWords().in(language),
                List.copyOf(texts(page)));
    }

    /** What it is, with how sure we are of it. */
    private String kind(RecordPage page) {
        String sure = page.hedge() == null
                ? ""
                : page.hedge().certainty().words().small().in(language);
        return sure.isEmpty() ? page.kindLabel() : page.kindLabel() + ", " + sure;
    }

    private Set<Text> texts(RecordPage page) {
        Set<Text> texts = new LinkedHashSet<>();
        texts.add(new Text(Findable.Why.TITLE, page.title()));
        for (RecordPage.Fact fact : page.facts()) {
            if (PrintedNames.areOfOthers(fact, language)) {
                continue;
            }
            Findable.Why why = byFact.get(fact.label());
            fact.values().forEach(value -> {
                if (why == null) {
                    linked(value, texts);
                } else {
                    texts.add(new Text(why, shortened(value.text())));
                }
            });
        }
        Stream.concat(page.people().stream(), page.connected().stream()).forEach(party -> linked(party.who(), texts));
        linked(page.where(), texts);
        return texts;
    }

    /** People, organisations and places by which something is found. */
    private static void linked(@Nullable Mention mention, Set<Text> texts) {
        if (mention == null || mention.href() == null) {
            return;
        }
        Matcher address = ADDRESS.matcher(mention.href());
        if (!address.find()) {
            return;
        }
        char kind = address.group(1).charAt(0);
        if (kind == RecordKind.PLACE.letter()) {
            texts.add(new Text(Findable.Why.PLACE, mention.text()));
        } else if (kind == RecordKind.PERSON.letter() || kind == RecordKind.ORGANISATION.letter()) {
            texts.add(new Text(Findable.Why.WHO, mention.text()));
        }
    }

    private static String shortened(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        int end = words.lastIndexOf(' ', LONGEST);
        return words.substring(0, end < 0 ? LONGEST : end) + " …";
    }
}
