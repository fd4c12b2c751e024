package org.khronika.publication;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.records.Citation;
import org.khronika.records.Naming;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.words.Language;
import org.khronika.words.Phrase;

/**
 * Names records as the public may know them, and links only what is in the release. One for each page: it remembers which
 * rules took a name off that page.
 */
final class PublicNamer implements Namer {

    private final Map<RecordRef, String> titles;
    private final Map<RecordRef, Record> bodies;
    private final Map<RecordRef, Naming> hidden;
    private final Set<RecordRef> published;
    private final Spellings spellings;
    private final Language language;
    private final Set<String> rules = new TreeSet<>();
    private final Set<RecordRef> notPublic = new TreeSet<>();
    private final Asked asked;

    /** What a record is called, and whether it stands. */
    private record Answer(Mention mention, boolean stands) {}

    /**
     * What a namer was asked for one page, also beside it.
     *
     * @param read the records of which it gave the facts, if there are any
     */
    record Asked(Map<RecordRef, Answer> named, Set<RecordRef> read) {

        /** Nothing yet. */
        Asked() {
            this(new HashMap<>(), new HashSet<>());
        }

        /** Whether another namer answers to all that was asked by name as the one before. */
        boolean isAnsweredAlike(PublicNamer other) {
            return named.entrySet().stream()
                    .allMatch(one -> other.answer(one.getKey()).equals(one.getValue()));
        }
    }

    /**
     * A namer for pages that lie beside each other in the folder of records.
     *
     * @param titles    the titles of what is in the release, as the public reads them in the language
     * @param bodies    the facts of what is in the release
     * @param hidden    the records whose names are hidden
     * @param published what any earlier release has published: if it is not in this one, a notice stands there
     * @param language  in which the pages are read
     */
    PublicNamer(
            Map<RecordRef, String> titles,
            Map<RecordRef, Record> bodies,
            Map<RecordRef, Naming> hidden,
            Set<RecordRef> published,
            Spellings spellings,
            Language language) {
        this(titles, bodies, hidden, published, spellings, language, new Asked());
    }

    private PublicNamer(
            Map<RecordRef, String> titles,
            Map<RecordRef, Record> bodies,
            Map<RecordRef, Naming> hidden,
            Set<RecordRef> published,
            Spellings spellings,
            Language language,
            Asked asked) {
        this.titles = titles;
        this.bodies = bodies;
        this.hidden = hidden;
        this.published = published;
        this.spellings = spellings;
        this.language = language;
        this.asked = asked;
    }

    /** One for another page. */
    PublicNamer another() {
        return new PublicNamer(titles, bodies, hidden, published, spellings, language);
    }

    /** What it was asked so far, and those beside it. */
    Asked asked() {
        return asked;
    }

    private Answer answer(RecordRef record) {
        return new Answer(named(record), titles.containsKey(record) && !hidden.containsKey(record));
    }

    @Override
    public Mention mention(RecordRef record) {
        Naming naming = hidden.get(record);
        if (naming != null) {
            rules.add(say(naming.rule()));
        } else if (!titles.containsKey(record) && !published.contains(record)) {
            notPublic.add(record);
        }
        return asked.named.computeIfAbsent(record, this::answer).mention();
    }

    private Mention named(RecordRef record) {
        Naming naming = hidden.get(record);
        if (naming != null) {
            return new Mention(say(naming.label()), null, say(naming.rule()));
        }
        String title = titles.get(record);
        if (title == null) {
            return published.contains(record)
                    ? Mention.link(say(withdrawn(record.kind())), record.address() + ".html")
                    : notPublic(record.kind());
        }
        return Mention.link(title, record.address() + ".html");
    }

    @Override
    public Optional<String> register(String slug, LocalDate day) {
        return Optional.of("../registers/%s.html?on=%s".formatted(slug, day));
    }

    @Override
    public PublicNamer apart() {
        return new PublicNamer(titles, bodies, hidden, published, spellings, language, asked);
    }

    @Override
    public Optional<Record> body(RecordRef record) {
        asked.read.add(record);
        asked.named.computeIfAbsent(record, this::answer);
        return hidden.containsKey(record) ? Optional.empty() : Optional.ofNullable(bodies.get(record));
    }

    @Override
    public boolean stands(RecordRef record) {
        return asked.named.computeIfAbsent(record, this::answer).stands();
    }

    private static Phrase withdrawn(RecordKind kind) {
        return phrase("publication.mention.withdrawn").with("kind", kind.name());
    }

    private Mention notPublic(RecordKind kind) {
        return new Mention(
                say(phrase("publication.mention.not-public").with("kind", kind.name())),
                null,
                say(PublicationRules.onlyWhatIsForThePublic.says()));
    }

    @Override
    public Language language() {
        return language;
    }

    @Override
    public String words(String text) {
        return spellings.replace(
                Coarse.said(text, language),
                language,
                name -> rules.add(say(name.naming().rule())));
    }

    @Override
    public Note note(Citation citation) {
        Mention source = mention(citation.source());
        if (source.href() == null) {
            return new Note(source, null, null);
        }
        return new Note(source, open(sayOr(citation.where())), open(citation.quote()));
    }

    private @Nullable String open(@Nullable String text) {
        return text == null || text.isBlank() ? null : words(text.strip());
    }

    @Override
    public boolean isPublic() {
        return true;
    }

    /** Whether an address may stand: none that spells a hidden name. */
    boolean isClean(String href) {
        return new SecretGuard(spellings)
                .find(href, new byte[0])
                .or(() -> new SecretGuard(spellings).find("", href.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isEmpty();
    }

    /** The records that the page speaks of and that are not in the release. */
    Set<RecordRef> notPublic() {
        return Set.copyOf(notPublic);
    }

    /** The rules that took a name off the page so far. */
    Set<String> rulesApplied() {
        return Set.copyOf(rules);
    }
}
