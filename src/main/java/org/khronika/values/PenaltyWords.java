package org.khronika.values;

import static org.khronika.words.Phrase.phrase;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Understands and prints penalties in the words of reports. */
class PenaltyWords {

    /** Words that name a kind; the earlier in the list, the more they say: a suspended prison term is suspended. */
    private record Name(PenaltyKind kind, Pattern words) {

        static Name of(PenaltyKind kind, String words) {
            return new Name(kind, Pattern.compile("(?<!\\p{L})(?:" + words + ")(?!\\p{L})"));
        }
    }

    private static final List<Name> NAMES = List.of(
            Name.of(PenaltyKind.SUSPENDED, "suspended|conditional|условно|условное осуждение|шартты(?: түрде)?"),
            Name.of(PenaltyKind.DEFERRED, "deferred|postponed|с отсрочкой|отсрочка|кейінге қалдырылған"),
            Name.of(
                    PenaltyKind.RESTRICTED_FREEDOM,
                    "restricted (?:freedom|liberty)|restrictions? (?:of|on) (?:freedom|liberty)|limited freedom"
                            + "|ограничени[ея] свободы|бас бостандығын шектеу"),
            Name.of(
                    PenaltyKind.CORRECTIVE_LABOUR,
                    "correct(?:ive|ional) labou?r|исправительны[ех] работы?|түзеу жұмыстары"),
            Name.of(
                    PenaltyKind.PUBLIC_LABOUR,
                    "(?:public|compulsory|mandatory|forced) labou?r|принудительн(?:ый|ого) труда?|мәжбүрлі еңбек"),
            Name.of(
                    PenaltyKind.COMMUNITY_SERVICE,
                    "community (?:service|work|labou?r)|(?:public|compulsory|mandatory) works?"
                            + "|общественны[ех] работы?|қоғамдық жұмыстар"),
            Name.of(
                    PenaltyKind.BAN_ON_PUBLIC_ACTIVITY,
                    "(?:ban|banned|barred|prohibited|prohibition)(?: (?:on|from))?(?: engaging in)? public and political activit(?:y|ies)"),
            Name.of(
                    PenaltyKind.BAN_ON_ACTIVITY,
                    "(?:ban|banned|barred|prohibited|prohibition)(?: (?:on|from))?(?: engaging in)?(?: (?:any|certain|public|political"
                            + "|civic|journalistic|professional|and|or|,))* activit(?:y|ies)|depriv(?:ed|ation) of the right to engage in(?: (?:public|political|civic|and|or|,))* activit(?:y|ies)|запрет на деятельность|лишение права\\P{L}.*деятельност\\p{L}+"),
            Name.of(
                    PenaltyKind.CONFISCATION,
                    "confiscation(?: of (?:his|her|their|the)? ?(?:property|assets|equipment))?|конфискация(?: имущества)?|тәркілеу"),
            Name.of(
                    PenaltyKind.EXPULSION,
                    "(?:expulsion|expelled|deportation|deported)(?: from the country)?|выдворение|шығарып жіберу"),
            Name.of(PenaltyKind.WARNING, "warning|warned|предупреждение|ескерту"),
            Name.of(PenaltyKind.FINE, "fined?|штраф|айыппұл"),
            Name.of(
                    PenaltyKind.ARREST,
                    "(?:administrative )?(?:arrest|detention)|административн\\p{L}+ арест\\p{L}*|арест\\p{L}*|(?:әкімшілік )?қамаққа алу|қамақ"),
            Name.of(
                    PenaltyKind.IMPRISONMENT,
                    "imprisonment|imprisoned|prison|jail|jailed|(?:penal )?colony|deprivation of (?:freedom|liberty)|behind bars"
                            + "|лишени[ея] свободы|тюрьм[ыаеу]|бас бостандығынан айыру"));
    /** A jail holds people for days and for years. */
    private static final Pattern JAIL = Pattern.compile("(?i)\\bjail(?:ed)?\\b|behind bars");

    private static final Pattern FILLERS = Pattern.compile(
            "(?<!\\p{L})(?:administrative|административн\\p{L}+|an? (?=(?:fine|warning|ban|term|sentence|suspended|deferred|conditional|prison|community|confiscation))"
                    + "|sentenced?(?: to)?|term|sum|in|of|for|the|with|each|not (?:stated|known)|unknown"
                    + "|сроком|на|в размере|к|мерзімге|жазасы)(?!\\p{L})");

    /** What says that a sum is that of another currency. */
    private static final Pattern EQUIVALENT =
            Pattern.compile("(?<!\\p{L})(?:(?:the )?equivalent (?:of|to)|в эквиваленте|баламасындағы)(?!\\p{L})");

    private PenaltyWords() {}

    /** Reads words, or refuses them with a clause that says why. */
    static Penalty read(String text) {
        String plain = plain(text);
        boolean equivalent = EQUIVALENT.matcher(plain).find();
        String rest = equivalent ? EQUIVALENT.matcher(plain).replaceAll(" ") : plain;
        List<PenaltyKind> named = new ArrayList<>();
        for (Name name : NAMES) {
            Matcher words = name.words.matcher(rest);
            if (words.find()) {
                named.add(name.kind);
                rest = words.replaceAll(" ");
            }
        }
        PenaltyKind kind = kind(named);
        Amount said = MeasureWords.read(tidy(rest));
        Amount amount = equivalent ? said.asEquivalent() : said;
        boolean jailed = kind == PenaltyKind.IMPRISONMENT && JAIL.matcher(text).find() && !amount.isUnknown();
        return new Penalty(kind == null || jailed ? implied(amount) : kind, amount);
    }

    private static @Nullable PenaltyKind kind(List<PenaltyKind> named) {
        if (named.size() > 1) {
            boolean put = named.getFirst() == PenaltyKind.SUSPENDED || named.getFirst() == PenaltyKind.DEFERRED;
            if (named.size() > 2 || !put || named.getLast() != PenaltyKind.IMPRISONMENT) {
                throw new WrongValue(phrase("values.wrong.several-penalties"));
            }
        }
        return named.isEmpty() ? null : named.getFirst();
    }

    private static PenaltyKind implied(Amount amount) {
        Measure measure = amount.measures().findFirst().orElse(null);
        return switch (measure) {
            case null -> throw new WrongValue(phrase("values.wrong.no-penalty"));
            case Measure.Term term when term.months() == 0 -> PenaltyKind.ARREST;
            case Measure.Term _, Measure.Life _ -> PenaltyKind.IMPRISONMENT;
            case Measure.Hours _ -> PenaltyKind.COMMUNITY_SERVICE;
            case Measure.Sum _ -> PenaltyKind.FINE;
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
}
