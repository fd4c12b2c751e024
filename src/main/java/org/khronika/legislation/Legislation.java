package org.khronika.legislation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.khronika.words.Sayable;

/**
 * Legislation as reference: what an article is called, threatens with and how grave it is, in the wording of a day.
 *
 * <p>It knows the pack of the country and, beside it, the articles that members added. The component of the application
 * holds of these only what was reviewed for the public, so that whatever is worked out from it may be shown to anybody;
 * {@link AddedArticles#seenBy} gives one with what a member may see.
 *
 * <p>Articles are asked for as they are written in records: {@code CC-272(1)}, {@code CC-272}, {@code CAO-488}; anything else is
 * refused with an {@link IllegalArgumentException}. A day of null asks for the newest wording.
 */
public class Legislation {

    private final Supplier<Edition> edition;

    Legislation(Supplier<Edition> edition) {
        this.edition = edition;
    }

    /** The legislation of the pack alone; needs no application. */
    public static Legislation pack() {
        return with(List.of());
    }

    /** The legislation of the pack and more. */
    static Legislation with(List<Provision> added) {
        Edition edition = Edition.of(added);
        return new Legislation(() -> edition);
    }

    /** The same as it is now: for work that asks many times. */
    public Legislation asItStands() {
        Edition now = edition.get();
        return new Legislation(() -> now);
    }

    /** Whether the other knows the same articles in the same wordings, as far as that is seen without comparing them. */
    public boolean saysTheSameAs(Legislation other) {
        return edition.get() == other.edition.get();
    }

    /** The codes, in the order of the pack; last those that only added articles speak of. */
    public List<LawCode> codes() {
        return edition.get().codes();
    }

    /** The day before which not all of the articles can have been in force, because the code of one was not; empty where that was not established of any. */
    public Optional<LocalDate> inForceFrom(List<String> articles) {
        List<String> letters = articles.stream()
                .map(article -> ArticleRef.parse(article).code())
                .toList();
        return codes().stream()
                .filter(code -> letters.contains(code.letters()))
                .flatMap(code -> Optional.ofNullable(code.inForceFrom()).stream())
                .max(Comparator.naturalOrder());
    }

    /** All wordings of all articles of a code, in the order of its articles, parts and dates. */
    public List<Provision> all(String code) {
        return edition.get().provisions().stream()
                .filter(provision -> provision.article().code().equals(code))
                .toList();
    }

    /** All wordings of an article or part, on any day, in the order of dates and parts. */
    public List<Provision> wordings(String article) {
        return edition.get().wordings(ArticleRef.parse(article));
    }

    /**
     * The wording in force on the day. Of an article with several parts asked for without a part, it gives the titles and,
     * where all its parts agree, the gravity, without penalties. Where two wordings may be in force because it is not known
     * when one gave way to the other, it gives the earlier.
     */
    public Optional<Provision> find(String article, @Nullable LocalDate on) {
        ArticleRef asked = ArticleRef.parse(article);
        List<Provision> parts = parts(article, on);
        return parts.size() > 1 && asked.part() == null
                ? Optional.of(Wholes.of(asked, parts))
                : parts.stream().findFirst();
    }

    /** The parts of an article in force on the day, each in one wording, in their order; one for an article without parts. */
    public List<Provision> parts(String article, @Nullable LocalDate on) {
        return Wordings.inForce(wordings(article), on);
    }

    /**
     * The parts of an article under which an act of the day may fall: those in force, without those that are for a time only that was
     * not then, such as wartime. A part that is asked for is taken at its word.
     */
    public List<Provision> mayReach(String article, @Nullable LocalDate on) {
        List<Provision> parts = parts(article, on);
        return ArticleRef.parse(article).part() != null
                ? parts
                : parts.stream().filter(part -> part.mayReach(on)).toList();
    }

    /** The parts in force under which no act of the day can fall, because it was not the time for which alone they are. */
    public List<Provision> outOfTheirTime(String article, @Nullable LocalDate on) {
        List<Provision> may = mayReach(article, on);
        return parts(article, on).stream().filter(part -> !may.contains(part)).toList();
    }

    /** How grave it is on the day, from its lightest part that an act of the day may fall under to its gravest; empty if that is not known. */
    public Optional<GravityRange> gravity(String article, @Nullable LocalDate on) {
        return Wholes.gravity(mayReach(article, on));
    }

    /** The heaviest main penalty of a person that takes their freedom, by all its parts that an act of the day may fall under; empty if there is or is known none. */
    public Optional<StatutoryPenalty> maximumTerm(String article, @Nullable LocalDate on) {
        return mayReach(article, on).stream()
                .flatMap(part -> part.penalties().stream())
                .filter(penalty -> penalty.isMainForAPerson() && penalty.kind().takesFreedom())
                .max(Comparator.comparing(StatutoryPenalty::kind).thenComparingLong(StatutoryPenalty::mostDays));
    }

    /** Whether the whole of the article or part stands on the list. */
    public boolean isOn(OffenceList list, String article) {
        return edition.get().isOn(list, ArticleRef.parse(article));
    }

    /** What of the article or part stands on the list, as the list has it ("404(2)", "362(4) point 3"); empty for nothing. */
    public List<Sayable> onlyOn(OffenceList list, String article) {
        return edition.get().touching(list, ArticleRef.parse(article));
    }

    /** What it means for a case to be on the list, in a sentence. */
    public Sayable means(OffenceList list) {
        return edition.get().means(list);
    }

    /** Whether it belongs to the general part of its code, which names no offence; not so where the article is not known. */
    public boolean isOfTheGeneralPart(String article, @Nullable LocalDate on) {
        return find(article, on)
                .or(() -> find(article, null))
                .filter(Provision::isGeneral)
                .isPresent();
    }

    /** What it is called in few words, in its newest wording: "mass riots: organising"; empty if it is not known. */
    public Optional<String> title(String article) {
        return title(article, null);
    }

    /** The same in the wording of the day; where none is known of that day, of any. */
    public Optional<String> title(String article, @Nullable LocalDate on) {
        return titled(article, on).map(Sayable::english);
    }

    /** The same, to be said: in English in our words, in Russian and Kazakh in those of the law; of a part what it is about in ours. */
    public Optional<Sayable> titled(String article, @Nullable LocalDate on) {
        ArticleRef asked = ArticleRef.parse(article);
        List<String> tries = asked.part() == null
                ? List.of(article)
                : List.of(article, asked.whole().written());
        for (String one : tries) {
            Optional<Provision> found = find(one, on).or(() -> find(one, null));
            if (found.isPresent()) {
                return Optional.of(
                        one.equals(article)
                                ? found.get().shortTitle()
                                : found.get().titles().briefly());
            }
        }
        return Optional.empty();
    }

    /** As a page with room prints it: "CC 272(1), mass riots: organising"; without words where none are known. */
    public Sayable named(String article, @Nullable LocalDate on) {
        Sayable printed = ArticleRef.parse(article).inWords();
        return titled(article, on)
                .map(title -> Sayable.commas(List.of(printed, title)))
                .orElse(printed);
    }

    /**
     * Articles and parts that a person may mean, by number ("272", "cc 272(1)") or by words of their titles in English, Russian
     * or Kazakh; the newest wordings, no more than the limit, whole articles before their parts.
     */
    public List<Provision> suggest(String text, int limit) {
        List<Provision> found = new ArrayList<>(edition.get().suggest(text));
        return found.subList(0, Math.min(limit, found.size()));
    }
}
