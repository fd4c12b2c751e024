package org.khronika.values;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Understands and prints penalties in the words of reports. */
class SentenceWords {

    /** Words that name a kind; the earlier in the list, the more they say: a suspended prison term is suspended. */
    private record Name(SentenceKind kind, Pattern words) {

        static Name of(SentenceKind kind, String words) {
            return new Name(kind, Pattern.compile("(?<!\\p{L})(?:" + words + ")(?!\\p{L})"));
        }
    }

    private static final List<Name> NAMES = List.of(
            Name.of(SentenceKind.SUSPENDED, "suspended|conditional|условно|условное осуждение|шартты(?: түрде)?"),
            Name.of(SentenceKind.DEFERRED, "deferred|postponed|с отсрочкой|отсрочка|кейінге қалдырылған"),
            Name.of(
                    SentenceKind.RESTRICTED_FREEDOM,
                    "restricted (?:freedom|liberty)|restrictions? (?:of|on) (?:freedom|liberty)|limited freedom"
                            + "|ограничени[ея] свободы|бас бостандығын шектеу"),
            Name.of(
                    SentenceKind.CORRECTIVE_LABOUR,
                    "correct(?:ive|ional) labou?r|исправительны[ех] работы?|түзеу жұмыстары"),
            Name.of(
                    SentenceKind.PUBLIC_LABOUR,
                    "(?:public|compulsory|mandatory|forced) labou?r|принудительн(?:ый|ого) труда?|мәжбүрлі еңбек"),
            Name.of(
                    SentenceKind.COMMUNITY_SERVICE,
                    "community (?:service|work|labou?r)|(?:public|compulsory|mandatory) works?"
                            + "|общественны[ех] работы?|қоғамдық жұмыстар"),
            Name.of(
                    SentenceKind.BAN_ON_PUBLIC_ACTIVITY,
                    "(?:ban|banned|barred|prohibited|prohibition)(?: (?:on|from))?(?: engaging in)? public and political activit(?:y|ies)"),
            Name.of(
                    SentenceKind.BAN_ON_ACTIVITY,
                    "(?:ban|banned|barred|prohibited|prohibition)(?: (?:on|from))?(?: engaging in)?(?: (?:any|certain|public|political"
                            + "|civic|journalistic|professional|and|or|,))* activit(?:y|ies)|depriv(?:ed|ation) of the right to engage in(?: (?:public|political|civic|and|or|,))* activit(?:y|ies)|запрет на деятельность|лишение права\\P{L}.*деятельност\\p{L}+"),
            Name.of(
                    SentenceKind.CONFISCATION,
                    "confiscation(?: of (?:his|her|their|the)? ?(?:property|assets|equipment))?|конфискация(?: имущества)?|тәркілеу"),
            Name.of(
                    SentenceKind.EXPULSION,
                    "(?:expulsion|expelled|deportation|deported)(?: from the country)?|выдворение|шығарып жіберу"),
            Name.of(SentenceKind.WARNING, "warning|warned|предупреждение|ескерту"),
            Name.of(SentenceKind.FINE, "fined?(?: the equivalent)?|штраф|айыппұл"),
            Name.of(
                    SentenceKind.ARREST,
                    "(?:administrative )?(?:arrest|detention)|административн\\p{L}+ арест\\p{L}*|арест\\p{L}*|(?:әкімшілік )?қамаққа алу|қамақ"),
            Name.of(
                    SentenceKind.IMPRISONMENT,
                    "imprisonment|imprisoned|prison|jail|jailed|(?:penal )?colony|deprivation of (?:freedom|liberty)|behind bars"
                            + "|лишени[ея] свободы|тюрьм[ыаеу]|бас бостандығынан айыру"));
    /** A jail holds people for days and for years. */
    private static final Pattern JAIL = Pattern.compile("(?i)\\bjail(?:ed)?\\b|behind bars");

    private static final Pattern FILLERS = Pattern.compile(
            "(?<!\\p{L})(?:administrative|административн\\p{L}+|an? (?=(?:fine|warning|ban|term|sentence|suspended|deferred|conditional|prison|community|confiscation))"
                    + "|sentenced?(?: to)?|term|sum|in|of|for|the|with|each|not (?:stated|known)|unknown"
                    + "|сроком|на|в размере|к|мерзімге|жазасы)(?!\\p{L})");

    private SentenceWords() {}

    /** Reads words, or refuses them with a clause that says why. */
    static Sentence read(String text) {
        String rest = plain(text);
        List<SentenceKind> named = new ArrayList<>();
        for (Name name : NAMES) {
            Matcher words = name.words.matcher(rest);
            if (words.find()) {
                named.add(name.kind);
                rest = words.replaceAll(" ");
            }
        }
        SentenceKind kind = kind(named);
        Amount amount = MeasureWords.read(tidy(rest));
        boolean jailed = kind == SentenceKind.IMPRISONMENT && JAIL.matcher(text).find() && !amount.isUnknown();
        return new Sentence(kind == null || jailed ? implied(amount) : kind, amount);
    }

    private static @Nullable SentenceKind kind(List<SentenceKind> named) {
        if (named.size() > 1) {
            boolean put = named.getFirst() == SentenceKind.SUSPENDED || named.getFirst() == SentenceKind.DEFERRED;
            if (named.size() > 2 || !put || named.getLast() != SentenceKind.IMPRISONMENT) {
                throw new IllegalArgumentException("it names more than one penalty; enter each by itself");
            }
        }
        return named.isEmpty() ? null : named.getFirst();
    }

    private static SentenceKind implied(Amount amount) {
        Measure measure = amount.measures().findFirst().orElse(null);
        return switch (measure) {
            case null -> throw new IllegalArgumentException("it names no penalty");
            case Measure.Term term when term.months() == 0 -> SentenceKind.ARREST;
            case Measure.Term _, Measure.Life _ -> SentenceKind.IMPRISONMENT;
            case Measure.Hours _ -> SentenceKind.COMMUNITY_SERVICE;
            case Measure.Sum _ -> SentenceKind.FINE;
        };
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replaceAll("[‐‑‒–—−]", "-")
                .replaceAll("(?<=\\p{L})['’`]s?(?!\\p{L})", "")
                .replaceAll("€ ?(\\d[\\d., ]*\\d|\\d)", "$1 eur")
                .replaceAll("(?:us)?\\$ ?(\\d[\\d., ]*\\d|\\d)", "$1 usd")
                .replaceAll("(?<=[\\p{L}\\d])-(?=\\p{L})", " ")
                .replaceAll("\\ba years? and a half\\b|\\byear and a half\\b", "1.5 years")
                .replaceAll("\\ban? (?=(?:year|month|week|day|hour)\\b)", "1 ")
                .replaceAll("\\s+", " ");
    }

    private static String tidy(String rest) {
        return FILLERS.matcher(rest)
                .replaceAll(" ")
                .replaceAll("\\s+", " ")
                .replaceAll(" ,", ",")
                .replaceAll("^[ ,]+|[ ,.]+$", "")
                .replaceAll("^an?(?: |$)| an?$", "");
    }

    /** The penalty in English. */
    static String print(SentenceKind kind, Amount amount) {
        String measure = amount.inWords();
        if (measure.isEmpty()) {
            String unknown = kind == SentenceKind.FINE ? ", sum not stated" : ", term not stated";
            return kind.label().toLowerCase(Locale.ROOT) + (kind.isMeasured() ? unknown : "");
        }
        return switch (kind) {
            case IMPRISONMENT -> measure + " in prison";
            case SUSPENDED -> measure + " in prison, suspended";
            case DEFERRED -> measure + " in prison, deferred";
            case RESTRICTED_FREEDOM -> measure + " of restricted freedom";
            case ARREST -> measure + " of arrest";
            case FINE -> "fine of " + measure;
            case COMMUNITY_SERVICE -> measure + " of community service";
            case PUBLIC_LABOUR -> measure + " of public labour";
            case CORRECTIVE_LABOUR -> "corrective labour of " + measure;
            case BAN_ON_ACTIVITY -> "ban on activity for " + measure;
            case BAN_ON_PUBLIC_ACTIVITY -> "ban on public and political activities for " + measure;
            case EXPULSION -> "expulsion from the country for " + measure;
            case CONFISCATION, WARNING -> kind.label().toLowerCase(Locale.ROOT);
        };
    }
}
