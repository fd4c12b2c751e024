package org.khronika.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes proposed records of the numbers that somebody states, with the parts that the next words break them into. */
final class FigureBuilder {

    private static final int NOTEWORTHY = 15;

    private static final Pattern OUT_OF = Pattern.compile("\\d (?:out )?of (?:the |all |a total of )?$");

    private final Surroundings around;
    private final GroupingWords words;
    private final ProposedTitles titles;
    private int sourceOf = -1;
    private @Nullable String source;

    FigureBuilder(Surroundings around, GroupingWords words, ProposedTitles titles) {
        this.around = around;
        this.words = words;
        this.titles = titles;
    }

    List<Proposal> build() {
        List<Proposal> proposals = new ArrayList<>();
        for (Sentence sentence : around.document.sentences) {
            List<TentativeDetail> quantities = around.in(sentence, DetailKind.QUANTITY);
            boolean continues = words.partsOpening.matcher(sentence.text()).find() && !proposals.isEmpty();
            if (continues && proposals.getLast().end == endBefore(sentence)) {
                continue;
            }
            for (int i = 0; i < quantities.size(); i++) {
                int inside = partsInside(sentence, quantities.get(i));
                List<TentativeDetail> parts = inside >= 0
                        ? quantities.subList(i + 1, quantities.size())
                        : partsOfNext(sentence, i == quantities.size() - 1);
                Proposal proposal = propose(sentence, quantities.get(i), parts);
                if (proposal != null) {
                    proposals.add(proposal);
                }
                if (inside >= 0) {
                    break;
                }
            }
        }
        return proposals;
    }

    private int endBefore(Sentence sentence) {
        Sentence before = around.before(sentence);
        return before == null ? -1 : sentence.end();
    }

    /** Where "of which" stands after the number with other numbers behind it, or -1. */
    private int partsInside(Sentence sentence, TentativeDetail total) {
        String rest = sentence.text().substring(total.end - sentence.start());
        Matcher matcher = words.partsInside.matcher(rest);
        boolean found = matcher.find() && matcher.start() < 160;
        boolean numbersAfter = found
                && around.in(sentence, DetailKind.QUANTITY).stream()
                        .anyMatch(part -> part.start > total.end + matcher.start());
        return numbersAfter ? matcher.start() : -1;
    }

    private List<TentativeDetail> partsOfNext(Sentence sentence, boolean last) {
        int next = sentence.number() + 1;
        if (!last || next >= around.document.sentences.size()) {
            return List.of();
        }
        Sentence following = around.document.sentences.get(next);
        boolean parts = following.paragraph() == sentence.paragraph()
                && words.partsOpening.matcher(following.text()).find();
        return parts ? around.in(following, DetailKind.QUANTITY) : List.of();
    }

    private @Nullable Proposal propose(Sentence sentence, TentativeDetail quantity, List<TentativeDetail> parts) {
        if (isWhole(sentence, quantity)) {
            return null;
        }
        String speaker = speaker(sentence, quantity);
        long size = size(quantity.value);
        boolean total = words.total.matcher(sentence.text()).find();
        if (parts.isEmpty() && size < NOTEWORTHY && speaker == null && !total) {
            return null;
        }
        if (parts.isEmpty() && size < 2) {
            return null;
        }
        int end = parts.isEmpty()
                ? sentence.end()
                : around.document.sentenceAt(parts.getLast().start).end();
        Proposal proposal = new Proposal(ProposedKind.FIGURE, sentence.start(), end);
        proposal.use(quantity);
        TentativeDetail date = proposal.use(date(sentence, quantity));
        String measure = measure(sentence, quantity.end);
        if (measure.isEmpty()) {
            return null;
        }
        List<ProposedFields.Part> broken = new ArrayList<>();
        for (TentativeDetail part : parts) {
            proposal.use(part);
            broken.add(new ProposedFields.Part(partLabel(part, parts), part.value));
        }
        String when = date == null ? null : date.value;
        proposal.fields = new ProposedFields.FigureFields(
                titles.figure(quantity.value, measure, speaker, when), speaker, when, measure, quantity.value, broken);
        return proposal;
    }

    /** The 190 of "104 out of 190 complaints": nobody states that something happened to all of them. */
    private static boolean isWhole(Sentence sentence, TentativeDetail quantity) {
        String before = sentence.text().substring(0, quantity.start - sentence.start());
        return OUT_OF.matcher(before).find();
    }

    private @Nullable TentativeDetail date(Sentence sentence, TentativeDetail quantity) {
        TentativeDetail best = null;
        for (Sentence where = sentence; where != null && best == null; where = around.before(where)) {
            for (TentativeDetail date : around.in(where, DetailKind.DATE)) {
                boolean nearer =
                        best == null || Math.abs(date.start - quantity.start) < Math.abs(best.start - quantity.start);
                best = !date.is(Flag.EVENT_NAME) && nearer ? date : best;
            }
        }
        return best;
    }

    private @Nullable String speaker(Sentence sentence, TentativeDetail quantity) {
        String source = source(sentence);
        if (source != null) {
            return clean(resolved(source, sentence));
        }
        Matcher verb = words.speakerVerb.matcher(sentence.text());
        while (verb.find() && sentence.start() + verb.start() < quantity.start) {
            return clean(resolved(verb.group("who"), sentence));
        }
        return null;
    }

    /** Whom the sentence names after "according to", looked for once for all of its numbers. */
    private @Nullable String source(Sentence sentence) {
        if (sourceOf != sentence.number()) {
            Matcher according = words.speaker.matcher(sentence.text());
            source = according.find() ? according.group("who") : null;
            sourceOf = sentence.number();
        }
        return source;
    }

    /** "According to him": the person or body named last before. */
    private String resolved(String who, Sentence sentence) {
        String lower = who.toLowerCase(Locale.ROOT);
        boolean pronoun =
                List.of("him", "her", "them", "he", "she", "they", "it").contains(lower);
        for (TentativeDetail person : around.in(sentence, DetailKind.PERSON)) {
            String text = person.text(around.document.text);
            if (who.contains(text)) {
                return person.value;
            }
        }
        if (!pronoun) {
            return who;
        }
        for (Sentence before = around.before(sentence); before != null; before = around.before(before)) {
            List<TentativeDetail> persons = around.in(before, DetailKind.PERSON);
            if (!persons.isEmpty()) {
                return persons.getLast().value;
            }
        }
        return who;
    }

    private static String clean(String speaker) {
        return speaker.replaceFirst("^(?:the|a|an) ", "").strip();
    }

    /** The noun phrase that is counted, in the words of the report, a few of them. */
    private static String measure(Sentence sentence, int end) {
        StringBuilder measure = new StringBuilder();
        int next = sentence.tokenAt(end);
        for (int i = next; i < Math.min(next + 11, sentence.tokens().size()); i++) {
            Token token = sentence.tokens().get(i);
            boolean stops = ",;.:()–—".contains(token.text())
                    || (measure.length() > 30
                            && List.of("and", "which", "who", "that", "because", "where", "when")
                                    .contains(token.lower()));
            if (stops) {
                break;
            }
            boolean spaced = i > next && sentence.tokens().get(i - 1).end() < token.start();
            measure.append(spaced ? " " : "").append(token.text());
        }
        return measure.toString();
    }

    private String partLabel(TentativeDetail part, List<TentativeDetail> parts) {
        Sentence sentence = around.document.sentenceAt(part.start);
        int until = sentence.end();
        for (TentativeDetail other : parts) {
            until = other.start > part.start && other.start < until ? other.start : until;
        }
        String words = around.document.text.substring(part.end, until);
        return words.replaceAll("[\\s,.;]+(?:and|while)?[\\s,.;]*$", "").strip();
    }

    private static long size(String code) {
        String digits = code.replaceAll("^[^\\d]*", "").replaceAll("\\D.*$", "");
        return digits.isEmpty() || digits.length() > 15 ? 0 : Long.parseLong(digits);
    }
}
