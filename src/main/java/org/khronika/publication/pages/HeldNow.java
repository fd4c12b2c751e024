package org.khronika.publication.pages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.proceedings.Liberty;
import org.khronika.records.Mention;
import org.khronika.records.RegisterPage;
import org.khronika.values.Capitals;
import org.khronika.values.InWords;

/**
 * Who is held, as the home page shows it: read from the register of those deprived of liberty, never worked out anew. Officials
 * convicted in cases against officials stand apart and are not in its number.
 *
 * @param number "12 people", or "7 or 8 people" where the register leaves it open
 * @param groups those held, by the measure
 * @param apart  a sentence about the officials; empty for none
 * @param href   the register
 */
public record HeldNow(String number, List<Group> groups, String apart, String href) {

    private static final String DEPRIVED = "deprived";
    private static final String OFFICIALS = "officials";
    private static final int MOST = 12;

    /** Those held in one way, with their number. */
    public record Group(String measure, String number, boolean softer, List<Row> rows) {}

    /** One of them, since when, and the case. */
    public record Row(Mention who, String since, @Nullable Mention about) {}

    private record One(RegisterPage.Line line, String state, Range people, boolean official) {}

    private record Range(long least, @Nullable Long most) {

        Range plus(Range other) {
            return new Range(least + other.least, most == null || other.most == null ? null : most + other.most);
        }

        String inWords() {
            if (most == null) {
                return "at least " + least;
            }
            return most == least ? Long.toString(least) : least + (most == least + 1 ? " or " : " to ") + most;
        }

        String people() {
            return inWords() + (most != null && most == 1 ? " person" : " people");
        }
    }

    /** Those whom the registers of a release hold; empty when nobody is held, or no register says. */
    static Optional<HeldNow> of(List<RegisterPage> registers) {
        Set<String> againstOfficials = page(registers, OFFICIALS).stream()
                .flatMap(page -> page.lines().stream())
                .flatMap(line -> Optional.ofNullable(line.head().href()).stream())
                .collect(HashSet::new, Set::add, Set::addAll);
        return page(registers, DEPRIVED)
                .map(page -> of(page, ones(page, againstOfficials)))
                .filter(held -> !held.groups().isEmpty() || !held.apart().isEmpty());
    }

    private static Optional<RegisterPage> page(List<RegisterPage> registers, String slug) {
        return registers.stream().filter(page -> page.slug().equals(slug)).findFirst();
    }

    private static HeldNow of(RegisterPage page, List<One> all) {
        List<One> held = all.stream()
                .filter(one -> !one.official() && isCertain(one.state()))
                .toList();
        List<One> officials = all.stream().filter(One::official).toList();
        Map<String, List<One>> byMeasure = new LinkedHashMap<>();
        held.forEach(one ->
                byMeasure.computeIfAbsent(one.state(), any -> new ArrayList<>()).add(one));
        return new HeldNow(
                sum(held).people(),
                byMeasure.entrySet().stream()
                        .map(entry -> new Group(
                                Capitals.first(placed(entry.getKey())),
                                sum(entry.getValue()).inWords(),
                                entry.getKey().contains("house"),
                                entry.getValue().stream()
                                        .limit(MOST)
                                        .map(one -> row(page, one))
                                        .toList()))
                        .toList(),
                officials.isEmpty() ? "" : apart(officials),
                "registers/" + page.slug() + ".html");
    }

    /** Whom the register holds perhaps, or of whom no source says where they are, is not told as held. */
    private static boolean isCertain(String state) {
        return !state.startsWith("perhaps") && !state.equals(Liberty.SENTENCED.label());
    }

    private static String apart(List<One> officials) {
        Range people = sum(officials);
        boolean one = people.most() != null && people.most() == 1;
        return "Counted apart: %s convicted of abuse and last known to be %s."
                .formatted(
                        people.inWords() + (one ? " official" : " officials"),
                        InWords.either(officials.stream()
                                .map(official -> placed(official.state()))
                                .distinct()
                                .toList()));
    }

    private static Row row(RegisterPage page, One one) {
        List<Mention> cases = one.line().under();
        return new Row(
                one.line().head(),
                since(cell(page, one, "Held since").split("; last known", 2)[0]),
                cases.isEmpty()
                        ? null
                        : about(one.line().head(), cases.getFirst(), cell(page, one, "Charges in force")));
    }

    private static String cell(RegisterPage page, One one, String column) {
        int at = page.columns().indexOf(column) - 1;
        return at < 0 ? "" : one.line().cells().get(at);
    }

    /** One of several days is no day since when. */
    private static String since(String words) {
        return words.isEmpty() ? "" : (words.contains(" to ") ? "since some day from " : "since ") + words;
    }

    /** The case by what is charged in it, so that a name that stands above is not said again. */
    private static Mention about(Mention who, Mention about, String charges) {
        boolean again = about.text().contains(who.text());
        return again ? new Mention(charges.isEmpty() ? "The case" : charges, about.href(), about.withheld()) : about;
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
            boolean sure = "yes".equals(row.get(names.indexOf("certain")));
            boolean official =
                    line.under().stream().anyMatch(one -> one.href() != null && againstOfficials.contains(one.href()));
            ones.add(new One(
                    line,
                    row.get(names.indexOf("state")),
                    new Range(sure ? least : 0, most.isEmpty() ? null : Long.valueOf(most)),
                    official));
        }
        return ones;
    }

    private static Range sum(List<One> ones) {
        return ones.stream().map(One::people).reduce(new Range(0, 0L), Range::plus);
    }

    /** A state as it stands behind a number: "in prison", "under house arrest", "detained". */
    private static String placed(String state) {
        if (state.contains("arrest")) {
            return "under " + state;
        }
        return Objects.requireNonNull(state).startsWith("p") ? "in " + state : state;
    }
}
