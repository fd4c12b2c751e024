package org.khronika.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.khronika.records.BoundText.Binding;

/** The sentences of a text as they were written, and the text with some of them written in another way. */
final class WrittenSentences {

    /** The end of a line, with what the next begins with in a list or a quotation. */
    private static final Pattern LINE = Pattern.compile("\\s*\\n[ \\t]*(?:>[ \\t]?)*");

    private static final String MARKS = "*_";

    private WrittenSentences() {}

    static List<WrittenSentence> of(BoundText text) {
        Map<Integer, List<BoundSentence>> paragraphs = text.sentences().stream()
                .collect(Collectors.groupingBy(BoundSentence::paragraph, TreeMap::new, Collectors.toList()));
        List<WrittenSentence> all = new ArrayList<>();
        paragraphs.values().forEach(sentences -> all.addAll(paragraph(sentences, text.markdown())));
        return List.copyOf(all);
    }

    private static List<WrittenSentence> paragraph(List<BoundSentence> sentences, String source) {
        List<Integer> begins = new ArrayList<>();
        for (BoundSentence sentence : sentences) {
            begins.add(marksBefore(sentence.from(), begins.isEmpty() ? 0 : begins.getLast(), source));
        }
        int end = Math.min(sentences.getLast().to(), source.length());
        List<WrittenSentence> written = new ArrayList<>();
        for (int n = 0; n < sentences.size(); n++) {
            written.add(one(sentences.get(n), begins.get(n), n + 1 < begins.size() ? begins.get(n + 1) : end, source));
        }
        for (int n = 0; n < sentences.size(); n++) {
            if (!readsAlike(written.get(n), List.of(sentences.get(n)))) {
                return List.of(one(sentences.getFirst(), begins.getFirst(), end, source));
            }
        }
        return written;
    }

    private static WrittenSentence one(BoundSentence first, int from, int to, String source) {
        int end = to;
        while (end > from && Character.isWhitespace(source.charAt(end - 1))) {
            end--;
        }
        return new WrittenSentence(first.paragraph(), from, end, onOneLine(source.substring(from, end)));
    }

    private static int marksBefore(int from, int least, String source) {
        int begins = from;
        while (begins > least && MARKS.indexOf(source.charAt(begins - 1)) >= 0) {
            begins--;
        }
        return begins;
    }

    /** Whether it says by itself what it says in its paragraph. */
    private static boolean readsAlike(WrittenSentence written, List<BoundSentence> sentences) {
        BoundText alone = new BoundText(written.markdown());
        return said(alone.sentences()).equals(said(sentences))
                && bound(alone.sentences()).equals(bound(sentences));
    }

    private static String said(List<BoundSentence> sentences) {
        return sentences.stream()
                .map(BoundSentence::words)
                .collect(Collectors.joining(" "))
                .replaceAll("\\s+", " ");
    }

    private static List<Binding> bound(List<BoundSentence> sentences) {
        return sentences.stream().flatMap(BoundSentence::bindings).toList();
    }

    static String onOneLine(String markdown) {
        return LINE.matcher(markdown.strip()).replaceAll(" ");
    }

    static BoundText saying(BoundText text, UnaryOperator<WrittenSentence> words) {
        StringBuilder said = new StringBuilder();
        int done = 0;
        for (WrittenSentence sentence : of(text)) {
            String other = words.apply(sentence).markdown();
            boolean same = other.equals(sentence.markdown());
            said.append(text.markdown(), done, sentence.from())
                    .append(same ? text.markdown().substring(sentence.from(), sentence.to()) : other);
            done = sentence.to();
        }
        return new BoundText(said.append(text.markdown().substring(done)).toString());
    }
}
