import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;

/** Proceedings that never were, as rows for COPY: of every kind, over thirteen years, with dates as exact and inexact as sources give. */
final class InventedCases implements Iterable<InventedCases.Part> {

    private static final LocalDate BEGIN = LocalDate.of(2010, 1, 1);
    private static final int DAYS = 4800;
    private static final int AT_ONCE = 5000;
    private static final String[] CRIMES = {"CC-272", "CC-274", "CC-405", "CC-380", "CC-174", "CC-188", "CC-400"};

    private final int count;
    private final Random random = new Random(20230327);
    private int made;
    private long id = 1_000_000;

    InventedCases(int count) {
        this.count = count;
    }

    /** Some of the rows. */
    record Part(String journal, String records) {}

    @Override
    public Iterator<Part> iterator() {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return made < count;
            }

            @Override
            public Part next() {
                return part();
            }
        };
    }

    private Part part() {
        StringBuilder journal = new StringBuilder();
        StringBuilder records = new StringBuilder();
        for (int n = 0; n < AT_ONCE && made < count; n++, made++) {
            if (made % 4 != 3) {
                row("N", person(made), "Invented Person " + made, "{}", "PUBLIC", journal, records);
            }
            String body = "{\"title\":\"Case %d\",%s,\"incidents\":[],\"episodes\":[],\"accounts\":[]}"
                    .formatted(made, told());
            row(
                    "P",
                    "OS-P-%d-%04d".formatted(2010 + made % 14, made + 1),
                    "Case " + made,
                    body,
                    random.nextInt(100) < 3 ? "RESTRICTED" : "PUBLIC",
                    journal,
                    records);
        }
        return new Part(journal.toString(), records.toString());
    }

    /** Three cases of four have somebody of their own; every fourth is against the person of the case before it. */
    private static String person(int number) {
        return "OS-N-2010-%04d".formatted((number % 4 == 3 ? number - 1 : number) + 1);
    }

    private void row(
            String kind,
            String address,
            String title,
            String body,
            String sensitivity,
            StringBuilder journal,
            StringBuilder records) {
        String at = BEGIN.plusDays(DAYS + 60L + random.nextInt(90)) + " 12:00:00+00";
        long entry = ++id;
        String whole = "{\"review\":\"DRAFT\",\"sensitivity\":\"%s\",\"readers\":[],\"body\":%s,\"citations\":[]}"
                .formatted(sensitivity, body);
        String member = "1000000";
        journal.append(String.join("\t", String.valueOf(entry), at, member, "EnterRecord", address, "1", whole))
                .append('\n');
        records.append(String.join(
                        "\t",
                        String.valueOf(++id),
                        address,
                        kind,
                        "1",
                        sensitivity,
                        "DRAFT",
                        member,
                        at,
                        member,
                        at,
                        title,
                        title.toLowerCase(java.util.Locale.ROOT),
                        body,
                        "[]",
                        String.valueOf(entry)))
                .append('\n');
    }

    private String told() {
        int kind = random.nextInt(100);
        LocalDate begin = BEGIN.plusDays(random.nextInt(DAYS));
        if (kind < 25) {
            return said("CRIMINAL", accused(), criminal(begin));
        }
        if (kind < 88) {
            return said("ADMINISTRATIVE", accused(), administrative(begin));
        }
        if (kind < 98) {
            return said(
                    "OFFICIALS",
                    "{\"group\":\"officers\",\"count\":\"=%d\",\"position\":\"ACCUSED\"}"
                            .formatted(1 + random.nextInt(4)),
                    officials(begin));
        }
        return kind < 99 ? said("POSTHUMOUS", accused(), criminal(begin)) : said("CIVIL", accused(), officials(begin));
    }

    private String accused() {
        return "{\"who\":\"%s\",\"position\":\"ACCUSED\"}".formatted(person(made));
    }

    private static String said(String kind, String people, List<String> steps) {
        return "\"kind\":\"%s\",\"people\":[%s],\"steps\":[%s]".formatted(kind, people, String.join(",", steps));
    }

    private List<String> criminal(LocalDate begin) {
        List<String> steps = new ArrayList<>();
        String crime = CRIMES[random.nextInt(CRIMES.length)];
        LocalDate day = begin;
        steps.add(step(steps, "DETAINED", day, ""));
        day = later(day, 3);
        steps.add(step(
                steps,
                random.nextInt(10) < 4 ? "REMANDED" : random.nextBoolean() ? "HOUSE_ARREST" : "RECOGNISANCE",
                day,
                ""));
        steps.add(step(steps, "CHARGED", day, articles(crime)));
        if (random.nextInt(10) == 0) {
            day = later(day, 90);
            steps.add(step(steps, "CHARGE_REQUALIFIED", day, articles(CRIMES[random.nextInt(CRIMES.length)])));
        }
        if (random.nextInt(10) == 0) {
            day = later(day, 90);
            steps.add(step(steps, "CASE_CLOSED", day, ""));
            return steps;
        }
        day = later(day, 120);
        steps.add(step(steps, "TRIAL_OPENED", day, ""));
        if (random.nextInt(10) < 8) {
            day = later(day, 120);
            String[] sentences = {"imprisonment:P3Y", "imprisonment:P18M", "restricted-freedom:P2Y", "fine:500 EUR"};
            steps.add(step(
                    steps,
                    "CONVICTED",
                    day,
                    articles(crime)
                            + ",\"sentences\":[\"%s\"]".formatted(sentences[random.nextInt(sentences.length)])));
            day = later(day, 60);
            steps.add(step(steps, "APPEAL_UPHELD", day, ""));
            day = later(day, 600);
            steps.add(step(steps, random.nextInt(5) == 0 ? "PAROLE_GRANTED" : "RELEASED", day, ""));
        }
        return steps;
    }

    private List<String> administrative(LocalDate begin) {
        List<String> steps = new ArrayList<>();
        steps.add(step(steps, "DETAINED", begin, ""));
        String sentence = random.nextBoolean() ? "arrest:P15D" : "fine:200 EUR";
        steps.add(step(
                steps,
                sentence.startsWith("arrest") ? "ADMINISTRATIVE_ARREST" : "FINED",
                later(begin, 1),
                articles("CAO-488") + ",\"sentences\":[\"%s\"]".formatted(sentence)));
        if (random.nextInt(3) == 0) {
            steps.add(step(steps, "APPEAL_UPHELD", later(begin, 30), ""));
        }
        return steps;
    }

    private List<String> officials(LocalDate begin) {
        List<String> steps = new ArrayList<>();
        String[] ways = {"REGISTERED", "INVESTIGATION_OPENED", "CASE_CLOSED", "CASE_REOPENED", "CHARGED", "TRIAL_OPENED"
        };
        LocalDate day = begin;
        steps.add(step(steps, "COMPLAINT_FILED", day, ""));
        int far = random.nextInt(ways.length + 3);
        for (int n = 0; n < Math.min(far, ways.length); n++) {
            day = later(day, 60);
            steps.add(step(steps, ways[n], day, ways[n].equals("CHARGED") ? articles("CC-146") : ""));
        }
        if (far > ways.length) {
            steps.add(step(
                    steps, "CONVICTED", later(day, 200), articles("CC-146") + ",\"sentences\":[\"imprisonment:P4Y\"]"));
        }
        return steps;
    }

    private LocalDate later(LocalDate day, int most) {
        return day.plusDays(1 + random.nextInt(most));
    }

    private static String articles(String article) {
        return ",\"articles\":[\"%s\"]".formatted(article);
    }

    /** Three dates of four are a day, the others a month. */
    private String step(List<String> before, String kind, LocalDate day, String more) {
        String when = random.nextInt(4) > 0 ? day.toString() : day.toString().substring(0, 7);
        return "{\"key\":\"s%d\",\"kind\":\"%s\",\"when\":\"%s\"%s}".formatted(before.size() + 1, kind, when, more);
    }
}
