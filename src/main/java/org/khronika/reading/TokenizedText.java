package org.khronika.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text as given, cut into paragraphs, sentences and tokens. Nothing is changed; all offsets are those of the text. */
final class TokenizedText {

    private static final Pattern TOKEN = Pattern.compile(
            "\\p{L}[\\p{L}\\p{M}]*+(?:(?:['’`ʻʼ‘]|-)\\p{L}[\\p{L}\\p{M}]*+)*+|\\d++(?:[.,]\\d++)*+|\\S");
    private static final Pattern POSSESSIVE = Pattern.compile("(.+)(['’`ʼ][sS])");

    final String text;
    final List<Paragraph> paragraphs;
    final List<Sentence> sentences;
    private final Map<Integer, List<Sentence>> byParagraph = new HashMap<>();
    /** Every word that stands somewhere in small letters. */
    final Set<String> smallWords = new HashSet<>();

    TokenizedText(String text, LanguagePack pack) {
        this.text = text;
        this.paragraphs = new ArrayList<>();
        this.sentences = new ArrayList<>();
        SentenceSplitter splitter = new SentenceSplitter(pack.abbreviations());
        for (Paragraph paragraph : Paragraphs.of(text)) {
            List<int[]> spans = splitter.split(text, paragraph.start(), paragraph.end());
            List<List<int[]>> groups = Cut.paragraphs(Cut.sentences(text, spans));
            for (List<int[]> group : groups) {
                paragraphs.add(groups.size() > 1 ? part(paragraph, group) : paragraph);
                group.forEach(span -> add(paragraphs.size() - 1, span[0], span[1]));
            }
        }
    }

    private static Paragraph part(Paragraph paragraph, List<int[]> sentences) {
        return new Paragraph(
                paragraph.line(), sentences.getFirst()[0], sentences.getLast()[1], paragraph.heading());
    }

    private void add(int paragraph, int start, int end) {
        List<Token> tokens = tokens(start, end);
        sentences.add(new Sentence(sentences.size(), paragraph, start, end, text.substring(start, end), tokens));
        byParagraph.computeIfAbsent(paragraph, _ -> new ArrayList<>()).add(sentences.getLast());
        tokens.stream()
                .filter(token -> token.isWord() && !token.isCapitalised())
                .forEach(token -> smallWords.add(token.lower()));
    }

    /** The sentence that contains the offset; the last one before it where it stands between two. */
    Sentence sentenceAt(int offset) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sentences.get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return sentences.get(low);
    }

    List<Sentence> sentencesOf(int paragraph) {
        return byParagraph.getOrDefault(paragraph, List.of());
    }

    /** The words of a name, cut as a text would be. */
    static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(name);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    private List<Token> tokens(int start, int end) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text).region(start, end);
        while (matcher.find()) {
            String word = matcher.group();
            Matcher possessive = POSSESSIVE.matcher(word);
            if (possessive.matches()) {
                int cut = matcher.start() + possessive.group(1).length();
                add(tokens, matcher.start(), cut);
                add(tokens, cut, matcher.end());
            } else {
                add(tokens, matcher.start(), matcher.end());
            }
        }
        return List.copyOf(tokens);
    }

    private void add(List<Token> tokens, int start, int end) {
        String word = text.substring(start, end);
        tokens.add(new Token(start, end, word, word.toLowerCase(java.util.Locale.ROOT)));
    }
}
