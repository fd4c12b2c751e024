package org.khronika.publication.pages;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.LessSure;
import org.khronika.pages.Mention;
import org.khronika.pages.RegisterPage;
import org.khronika.proceedings.Liberty;
import org.khronika.values.Capitals;
import org.khronika.values.Certainty;
import org.khronika.words.Language;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/**
 * Who is held, as the home page shows it: read from the register of those deprived of liberty, never worked out anew. Officials
 * convicted in cases against officials stand apart and are not in its number.
 *
 * @param number "12 people", or "7 or 8 people" where the register leaves it open
 * @param heldFor what for, as the register's heading says it; empty when it has none
 * @param groups those held, by the measure
 * @param lessSure the sentence about those of them who are told less surely; empty for none
 * @param notCounted the words before what is not counted, which lead to the register where each of them stands; empty for none
 * @param apart  sentences about officials, those held for something else, and whoever is only perhaps held; empty for none
 * @param href   the register, at the heading under which they stand
 */
public record HeldNow(
        String number,
        String heldFor,
        List<Group> groups,
        String lessSure,
        String notCounted,
        String apart,
        String href) {

    private static final String DEPRIVED = "deprived";
    private static final String OFFICIALS = "officials";
    /** Before the names of the headings of the register in the catalogues. */
    private static final String HEADING = "registers.held-for.";

    /** The headings that say what people are held for; others say that it is not known whether they are. */
    private static final Set<String> HELD_FOR = Set.of("said-or-did", "partly", "other", "not-on-record");

    /** What nobody has told of is not said either: the heading about it tells a reader of the home nothing. */
    private static final String NOT_ON_RECORD = "not-on-record";

    private static final String PERHAPS = "perhaps";

    /** Those sentenced while no source says whether they are held. */
    private static final String SENTENCED = "custody-not-stated";

    /** Those arrested while no source says whether they are still held. */
    private static final String ARRESTED = "arrested";

    private static final String AN_OFFICIAL = "an official";
    private static final int MOST = 12;
    private static final int NAMED = 3;

    /** What is said below those held: who of them is told less surely, and who is not counted. */
    public List<Mention> toldApart() {
        return Stream.of(
                        Mention.of(lessSure.isEmpty() || apart.isEmpty() ? lessSure : lessSure + " "),
                        Mention.link(notCounted, href.replaceFirst("#.*", "")),
                        Mention.of(notCounted.isEmpty() ? apart : " " + apart))
                .filter(part -> !part.text().isEmpty())
                .toList();
    }

    /** Those held in one way, with their number. */
    public record Group(String measure, String number, boolean softer, List<Row> rows) {}

    /**
     * One of them, since when, and the case.
     *
     * @param calledAfter whether the case is called after them: since when they are held then leads to it, and it is not named
     */
    public record Row(Mention who, String since, @Nullable Mention about, boolean calledAfter) {

        /** Where since when they are held leads to; null where it leads nowhere. */
        public @Nullable String sinceHref() {
            return about != null && calledAfter && !since.isEmpty() ? about.href() : null;
        }
    }

    private record One(
            RegisterPage.Line line,
            String state,
            HeldSince since,
            Range people,
            boolean sure,
            boolean official,
            String section,
            String heading,
            Certainty certainty) {}

    private record Range(long least, @Nullable Long most) {

        Range plus(Range other) {
            return new Range(least + other.least, most == null || other.most == null ? null : most + other.most);
        }

        /** "12 people", "7 or 8 people", "at least 3 people": what the catalogue calls them. */
        Phrase of(String key) {
            Phrase said = phrase(key).with("n", least);
            return most == null
                    ? said.with("range", "AT_LEAST").with("most", least)
                    : said.with("range", most == least ? "EXACT" : most == least + 1 ? "OR" : "TO")
                            .with("most", most);
        }
    }

    /** Those whom the registers of a release hold; empty when nobody is held, or no register says. */
    static Optional<HeldNow> of(List<RegisterPage> registers, Language language) {
        Set<String> againstOfficials = page(registers, OFFICIALS).stream()
                .flatMap(page -> page.lines().stream())
                .flatMap(line -> Optional.ofNullable(line.head().href()).stream())
                .collect(HashSet::new, Set::add, Set::addAll);
        return page(registers, DEPRIVED)
                .map(page -> of(page, ones(page, againstOfficials), language))
                .filter(held -> !held.groups().isEmpty());
    }

    private static Optional<RegisterPage> page(List<RegisterPage> registers, String slug) {
        return registers.stream().filter(page -> page.slug().equals(slug)).findFirst();
    }

    /** The first heading of the register is told person by person; what stands under others is counted apart, officials always. */
    private static HeldNow of(RegisterPage page, List<One> all, Language language) {
        String first = all.stream()
                .filter(one ->
                        one.sure() && !one.official() && (one.section().isEmpty() || HELD_FOR.contains(one.heading())))
                .map(One::section)
                .findFirst()
                .orElse("no such heading");
        List<One> held = all.stream()
                .filter(one -> one.sure() && !one.official() && one.section().equals(first))
                .toList();
        List<One> others = all.stream().filter(one -> !held.contains(one)).toList();
        String notCounted = apart(others, language);
        Map<String, List<One>> byMeasure = new LinkedHashMap<>();
        held.forEach(one ->
                byMeasure.computeIfAbsent(one.state(), any -> new ArrayList<>()).add(one));
        return new HeldNow(
                sum(held).of("publication.held.people").in(language),
                heading(first, page).equals(NOT_ON_RECORD) ? "" : Capitals.small(first),
                byMeasure.entrySet().stream()
                        .map(entry -> new Group(
                                placed(entry.getKey(), language),
                                sum(entry.getValue())
                                        .of("publication.held.number")
                                        .in(language),
                                entry.getKey().equals(Liberty.HOUSE_ARREST.in(language)),
                                entry.getValue().stream()
                                        .limit(MOST)
                                        .map(one -> row(one, language))
                                        .toList()))
                        .toList(),
                LessSure.ofThese(held.stream().map(One::certainty).toList()).in(language),
                notCounted.isEmpty()
                        ? ""
                        : phrase("publication.held.not-counted").in(language),
                Stream.of(notCounted, perhaps(others, language))
                        .filter(sentence -> !sentence.isEmpty())
                        .collect(Collectors.joining(" ")),
                "registers/" + page.slug() + ".html#" + RegisterPage.anchor(first));
    }

    private static boolean isHeldFor(List<One> section) {
        return HELD_FOR.contains(section.getFirst().heading());
    }

    private static String apart(List<One> others, Language language) {
        Map<String, List<One>> bySection = new LinkedHashMap<>();
        others.stream()
                .filter(one -> one.sure() && !one.heading().equals(ARRESTED))
                .forEach(one -> bySection
                        .computeIfAbsent(one.official() ? AN_OFFICIAL : one.section(), any -> new ArrayList<>())
                        .add(one));
        List<Sayable> counted = bySection.entrySet().stream()
                .<Sayable>map(entry -> entry.getKey().equals(AN_OFFICIAL)
                        ? officials(entry.getValue(), bySection.values(), language)
                        : others(entry.getKey(), entry.getValue()))
                .toList();
        return counted.isEmpty()
                ? ""
                : phrase("publication.held.counted-apart")
                        .with("who", Sayable.clauses(counted))
                        .in(language);
    }

    private static String perhaps(List<One> others, Language language) {
        List<Sayable> perhaps = others.stream()
                .filter(one -> !one.sure())
                .map(one -> Sayable.written(one.line().head().text()))
                .toList();
        return perhaps.isEmpty()
                ? ""
                : phrase("publication.held.perhaps-too")
                        .with("who", Sayable.and(perhaps))
                        .in(language);
    }

    /** "1 person held for something else (Erkin Kaziev)": who is held is named here too, where they are few and may be named. */
    private static Phrase others(String section, List<One> few) {
        Phrase said = phrase("publication.held.others")
                .with("people", sum(few).of("publication.held.people"))
                .with("held", isHeldFor(few) ? "yes" : "no")
                .with("what", Capitals.small(section).replaceFirst("; (.*)", " ($1)"));
        List<Sayable> names = few.stream()
                .map(one -> one.line().head())
                .filter(who -> who.withheld() == null)
                .map(who -> Sayable.written(who.text()))
                .toList();
        boolean named = isHeldFor(few) && names.size() == few.size() && names.size() <= NAMED;
        return said.with("named", named ? "yes" : "no").with("names", Sayable.and(named ? names : List.of()));
    }

    private static Phrase officials(List<One> officials, Collection<List<One>> sections, Language language) {
        boolean open = officials.stream().allMatch(one -> one.state().equals(Liberty.SENTENCED.in(language)));
        boolean likewise = sections.stream()
                .anyMatch(section -> section.getFirst().heading().equals(SENTENCED));
        return phrase("publication.held.apart-officials")
                .with("officials", sum(officials).of("publication.held.officials"))
                .with("custody", !open ? "TOLD" : likewise ? "LIKEWISE" : "NOT_TOLD");
    }

    private static Row row(One one, Language language) {
        Mention who = one.line().head();
        Mention about = one.line().under().stream().findFirst().orElse(null);
        boolean calledAfter = about != null && about.text().contains(who.text());
        return new Row(who, one.since().told().in(language), about(about, calledAfter, language), calledAfter);
    }

    /** The case; one that is called after somebody who stands above does not say the name again. */
    private static @Nullable Mention about(@Nullable Mention about, boolean calledAfter, Language language) {
        return about != null && calledAfter
                ? new Mention(phrase("publication.held.the-case").in(language), about.href(), about.withheld())
                : about;
    }

    private static List<One> ones(RegisterPage page, Set<String> againstOfficials) {
        List<String> names =
                page.data().columns().stream().map(RegisterPage.Column::name).toList();
        List<One> ones = new ArrayList<>();
        for (int n = 0; n < page.lines().size(); n++) {
            RegisterPage.Line line = page.lines().get(n);
            List<String> row = page.data().rows().get(n);
            long least = Long.parseLong(row.get(names.indexOf("people_least")));
            String most = row.get(names.indexOf("people_most"));
            boolean sure = "yes".equals(row.get(names.indexOf("certain")))
                    && !heading(line.section(), page).equals(PERHAPS);
            boolean official =
                    line.under().stream().anyMatch(one -> one.href() != null && againstOfficials.contains(one.href()));
            ones.add(new One(
                    line,
                    row.get(names.indexOf("state")),
                    new HeldSince(
                            day(row.get(names.indexOf("since_earliest"))),
                            day(row.get(names.indexOf("since_latest"))),
                            "yes".equals(row.get(names.indexOf("since_inferred"))),
                            Set.of(row.get(names.indexOf("since_about")).split(" ", -1)),
                            day(row.get(names.indexOf("last_known")))),
                    new Range(least, most.isEmpty() ? null : Long.valueOf(most)),
                    sure,
                    official,
                    line.section(),
                    heading(line.section(), page),
                    certainty(row.get(names.indexOf("certainty")))));
        }
        return ones;
    }

    /** The name of a heading of the register, in whatever language its page is; empty for another. */
    private static String heading(String section, RegisterPage page) {
        return Stream.of(HELD_FOR.stream(), Stream.of(PERHAPS, SENTENCED, ARRESTED))
                .flatMap(names -> names)
                .filter(name -> phrase(HEADING + name).in(page.language()).equals(section))
                .findFirst()
                .orElse("");
    }

    private static Certainty certainty(String label) {
        return Arrays.stream(Certainty.values())
                .filter(one -> one.label().equalsIgnoreCase(label))
                .findFirst()
                .orElse(Certainty.UNSAID);
    }

    private static Range sum(List<One> ones) {
        return ones.stream().map(One::people).reduce(new Range(0, 0L), Range::plus);
    }

    private static @Nullable LocalDate day(String written) {
        return written.isEmpty() ? null : LocalDate.parse(written);
    }

    /** A state as it stands before a number: "In prison", "Under house arrest", "Detained". */
    private static String placed(String state, Language language) {
        String liberty = Arrays.stream(Liberty.values())
                .filter(one -> one.in(language).equals(state))
                .map(Enum::name)
                .findFirst()
                .orElse("");
        return phrase("publication.held.placed")
                .with("liberty", liberty)
                .with("state", Sayable.written(state))
                .in(language);
    }
}
