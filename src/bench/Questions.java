import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What members ask, made of the words of the records: in three scripts, names, words of texts, exclusions, phrases and days. */
final class Questions {

    private static final int ALL = 300;
    private static final int SAMPLE = 3000;
    private static final int SHORTEST = 4;
    private static final Pattern WORD = Pattern.compile("[\\p{L}’'-]{4,}");
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}{4,}");

    private final Map<Sort, List<String>> bySort = new EnumMap<>(Sort.class);
    private final List<String> all = new ArrayList<>();
    private final List<String> common = new ArrayList<>();
    private final List<String> addresses = new ArrayList<>();

    /** Sorts of questions, with so many of a hundred. */
    enum Sort {
        NAME(25, "a person by name and surname, as spelt in any script"),
        SURNAME(10, "a surname"),
        WORD(20, "a word of a text"),
        WORDS(20, "two words of one text"),
        KIND(10, "a word within one kind"),
        WITHOUT(8, "a word without another"),
        PHRASE(4, "two words one after the other"),
        DAY(3, "a day");

        private final int share;
        private final String says;

        Sort(int share, String says) {
            this.share = share;
            this.says = says;
        }

        String says() {
            return says;
        }
    }

    private Questions() {}

    static Questions of(Connection db, long seed) throws SQLException {
        Questions questions = new Questions();
        questions.read(db, new Random(seed));
        return questions;
    }

    List<String> all() {
        return all;
    }

    List<String> of(Sort sort) {
        return bySort.getOrDefault(sort, List.of());
    }

    /** A Cyrillic word that many records have: the nth of these. */
    String common(int nth) {
        return common.get(nth);
    }

    List<String> addresses() {
        return addresses;
    }

    private void read(Connection db, Random random) throws SQLException {
        List<String> texts =
                texts(db, "select words from record where kind in ('I', 'P', 'D') and id % %d = 0 order by id", random);
        List<String> names = texts(
                db,
                "select jsonb_path_query_array(body, '$.names[*].text')::text from record where kind = 'N' and id % %d = 0 order by id",
                random);
        commonest(texts);
        addresses.addAll(texts(
                db,
                "select address from record where kind in ('I', 'P', 'N') and sensitivity <> 'RESTRICTED' and id % %d = 0 order by id",
                random));
        for (Sort sort : Sort.values()) {
            List<String> some = new ArrayList<>();
            for (int n = 0; n < ALL * sort.share / 100; n++) {
                some.add(question(sort, texts, names, random));
            }
            bySort.put(sort, some);
            all.addAll(some);
        }
        java.util.Collections.shuffle(all, random);
    }

    private static List<String> texts(Connection db, String query, Random random) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement order = db.createStatement()) {
            long count;
            try (ResultSet row = order.executeQuery("select count(*) from record")) {
                row.next();
                count = row.getLong(1);
            }
            long each = Math.max(1, count / (3L * SAMPLE));
            try (ResultSet rows = order.executeQuery(query.replace("%d", Long.toString(each)))) {
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
            }
        }
        java.util.Collections.shuffle(texts, random);
        return texts;
    }

    private void commonest(List<String> texts) {
        Map<String, Integer> counts = new HashMap<>();
        for (String text : texts) {
            Matcher word = CYRILLIC.matcher(text.toLowerCase(Locale.ROOT));
            java.util.Set<String> once = new java.util.HashSet<>();
            while (word.find()) {
                once.add(word.group());
            }
            once.forEach(one -> counts.merge(one, 1, Integer::sum));
        }
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(10)
                .forEach(one -> common.add(one.getKey()));
    }

    private static String question(Sort sort, List<String> texts, List<String> names, Random random) {
        return switch (sort) {
            case NAME -> name(names, random);
            case SURNAME -> name(names, random).replaceFirst(".* ", "");
            case WORD -> words(texts, 1, random);
            case WORDS -> words(texts, 2, random);
            case KIND -> words(texts, 1, random) + " kind:" + (random.nextBoolean() ? "incident" : "proceeding");
            case WITHOUT -> words(texts, 1, random) + " -" + words(texts, 1, random);
            case PHRASE -> "\"" + inARow(texts, random) + "\"";
            case DAY ->
                "%d-%02d-%02d".formatted(2015 + random.nextInt(9), 1 + random.nextInt(12), 1 + random.nextInt(28));
        };
    }

    private static String name(List<String> names, Random random) {
        Matcher name = Pattern.compile("\"([^\"]+)\"").matcher(names.get(random.nextInt(names.size())));
        List<String> spellings = new ArrayList<>();
        while (name.find()) {
            spellings.add(name.group(1));
        }
        return spellings.get(random.nextInt(spellings.size()));
    }

    private static String words(List<String> texts, int count, Random random) {
        List<String> words = new ArrayList<>();
        while (words.size() < count) {
            Matcher word = WORD.matcher(texts.get(random.nextInt(texts.size())));
            words.clear();
            while (word.find()) {
                words.add(word.group());
            }
            java.util.Collections.shuffle(words, random);
        }
        return String.join(" ", words.subList(0, count));
    }

    private static String inARow(List<String> texts, Random random) {
        while (true) {
            String[] words = texts.get(random.nextInt(texts.size())).split("\\s+", -1);
            int at = random.nextInt(words.length);
            if (at + 1 < words.length
                    && words[at].matches("\\p{L}{" + SHORTEST + ",}")
                    && words[at + 1].matches("\\p{L}{" + SHORTEST + ",}")) {
                return words[at] + " " + words[at + 1];
            }
        }
    }
}
