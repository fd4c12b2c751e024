package org.khronika.legislation;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.legislation.StatutoryPenalty.PenaltyRole;
import org.khronika.pages.Listed;
import org.khronika.pages.Listed.Column;
import org.khronika.pages.Listed.Shows;
import org.khronika.pages.OnPage;
import org.khronika.records.Asked;
import org.khronika.records.Given;
import org.khronika.records.OfKind;
import org.khronika.records.RefusedAnswer;
import org.khronika.records.Sureness;
import org.khronika.values.Capitals;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.khronika.words.Sayable;
import org.khronika.words.SaysWhy;

/**
 * One wording of an article, or of a part of one, that a member added because the pack of the country does not have it.
 *
 * @param brief what it is called in few words, for lists
 * @param what  what the part is about, if the article has parts
 * @param read  whether it was read in the text of the law, not only heard of
 */
@OfKind(value = RecordKind.ARTICLE, sure = Sureness.NONE)
@Listed(
        value = "articles",
        byTitle = true,
        site = {
            @Column(fact = "legislation.article.gravity", heading = "legislation.article.listed.how-grave-it-is"),
            @Column(Shows.SOURCES)
        })
public record Article(
        @Asked(asItStands = true) String code,

        @Asked(asItStands = true) String number,

        @Asked(asItStands = true) @Nullable String part,

        @Asked(asItStands = true) String english,

        @Asked(asItStands = true) @Nullable String brief,

        @OnPage @Asked(asItStands = true) @Nullable String russian,

        @OnPage @Asked(asItStands = true) @Nullable String kazakh,

        @Asked @Nullable String what,

        @OnPage @Asked @Nullable Gravity gravity,

        @Asked(asItStands = true) List<String> penalties,

        @Asked(asItStands = true) List<String> alwaysAdded,

        @Asked(asItStands = true) List<String> mayBeAdded,

        @Asked Set<OffenceList> lists,

        @OnPage @Asked @Nullable PartialDate from,

        @OnPage @Asked @Nullable PartialDate to,

        @Asked boolean read,

        @OnPage @Asked(asItStands = true) @Nullable String source,

        @Asked(prose = true) @Nullable String note) {

    /** Refuses what is no article, and penalties that cannot be read. */
    public Article {
        code = matching(
                "code",
                Given.isSaid(Given.needed(code)) ? code.strip().toUpperCase(Locale.ROOT) : Given.UNSAID,
                "[A-Z]{2,6}",
                "legislation.wrong.letters");
        number = matching("number", Given.needed(number), "\\d{1,4}(-\\d{1,2})?", "legislation.wrong.number");
        part = Given.text(part);
        if (part != null) {
            matching("part", part, "\\d{1,2}(-\\d)?", "legislation.wrong.part");
        }
        english = Given.needed(english);
        brief = Given.text(brief);
        russian = Given.text(russian);
        kazakh = Given.text(kazakh);
        what = Given.text(what);
        penalties = readable("penalties", penalties, PenaltyRole.ALTERNATIVE);
        alwaysAdded = readable("alwaysAdded", alwaysAdded, PenaltyRole.ALWAYS_ADDED);
        mayBeAdded = readable("mayBeAdded", mayBeAdded, PenaltyRole.MAY_BE_ADDED);
        lists = Given.set(lists);
        source = Given.text(source);
        note = Given.text(note);
    }

    /** The article or part. */
    public ArticleRef ref() {
        return new ArticleRef(code, number, part);
    }

    /** All that it threatens with, main penalties first. */
    public List<StatutoryPenalty> allPenalties() {
        List<StatutoryPenalty> all = new ArrayList<>();
        penalties.forEach(line -> all.add(StatutoryPenaltyLine.read(line, PenaltyRole.ALTERNATIVE)));
        alwaysAdded.forEach(line -> all.add(StatutoryPenaltyLine.read(line, PenaltyRole.ALWAYS_ADDED)));
        mayBeAdded.forEach(line -> all.add(StatutoryPenaltyLine.read(line, PenaltyRole.MAY_BE_ADDED)));
        return List.copyOf(all);
    }

    /** What it is called: in the words of the law, where whoever added it gave them in the language of the reader. */
    public ArticleTitles titles() {
        return new ArticleTitles(
                Sayable.written(english),
                Sayable.written(brief == null ? Capitals.small(english) : brief),
                russian,
                kazakh,
                Set.of(),
                Map.of());
    }

    /** The same in few words: "arson: by a group". */
    public Sayable shortTitle() {
        return what == null
                ? titles().briefly()
                : phrase("legislation.provision.title")
                        .with("article", titles().briefly())
                        .with("part", what);
    }

    private static String matching(String answer, String text, String pattern, String refusal) {
        if (Given.isSaid(text) && !text.matches(pattern)) {
            throw new RefusedAnswer(answer, phrase(refusal).with("found", text));
        }
        return text;
    }

    private static List<String> readable(String answer, @Nullable List<String> lines, PenaltyRole role) {
        List<String> given = Given.list(lines);
        for (String line : given) {
            try {
                StatutoryPenaltyLine.read(line, role);
            } catch (IllegalArgumentException because) {
                throw new RefusedAnswer(answer, SaysWhy.of(because));
            }
        }
        return given;
    }
}
