package org.khronika.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds articles of law, each with the code that it belongs to: named beside it, or before it in the paragraph, or usual. */
final class ArticleFinder {

    private static final int BESIDE = 70;
    private static final Pattern DIGITS = Pattern.compile("\\d{1,2}");

    private final CodeNames words;
    private final Pattern one;

    ArticleFinder(CodeNames words) {
        this.words = words;
        this.one = words.number();
    }

    List<TentativeDetail> find(TokenizedText document, TakenStretches claims) {
        List<TentativeDetail> found = new ArrayList<>();
        for (Paragraph paragraph : document.paragraphs) {
            CodeMentions codes = new CodeMentions(words.codes, document.text, paragraph);
            partFirst(document, paragraph, codes, claims, found);
            lists(document, paragraph, codes, claims, found);
        }
        return found;
    }

    /** "Part 2 of article 272". */
    private void partFirst(
            TokenizedText document,
            Paragraph paragraph,
            CodeMentions codes,
            TakenStretches claims,
            List<TentativeDetail> found) {
        Matcher matcher = words.partFirst.matcher(document.text).region(paragraph.start(), paragraph.end());
        while (matcher.find()) {
            if (claims.free(matcher.start(), matcher.end())) {
                String article = matcher.group("number").replace('–', '-');
                String code = code(document, paragraph, codes, matcher.start(), matcher.end())
                        .of(article, words);
                Matcher part = DIGITS.matcher(matcher.group("parts"));
                while (part.find()) {
                    found.add(new TentativeDetail(
                            DetailKind.ARTICLE,
                            matcher.start(),
                            matcher.end(),
                            code + "-" + article + "(" + part.group() + ")",
                            0.95,
                            "article.part-first"));
                }
                claims.take(matcher.start(), matcher.end());
            }
        }
    }

    private void lists(
            TokenizedText document,
            Paragraph paragraph,
            CodeMentions codes,
            TakenStretches claims,
            List<TentativeDetail> found) {
        Matcher matcher = words.articles.matcher(document.text).region(paragraph.start(), paragraph.end());
        while (matcher.find()) {
            if (!claims.free(matcher.start(), matcher.end())) {
                matcher.region(matcher.start() + 1, paragraph.end());
                continue;
            }
            int offset = matcher.start("list");
            Code listed = code(document, paragraph, codes, matcher.start(), matcher.end());
            Matcher item = one.matcher(matcher.group("list"));
            boolean first = true;
            while (item.find()) {
                String article = item.group("number").replace('–', '-');
                if (Integer.parseInt(article.split("[-.]", -1)[0]) == 0) {
                    continue;
                }
                String code = listed.of(article, words);
                int start = first ? matcher.start() : offset + item.start();
                first = false;
                for (String part : parts(item.group("parts"))) {
                    found.add(new TentativeDetail(
                            DetailKind.ARTICLE,
                            start,
                            offset + item.end(),
                            code + "-" + article + part,
                            0.95,
                            "article.list"));
                }
            }
            claims.take(matcher.start(), matcher.end());
        }
    }

    /** "(1)" from "(1)", "part 1" or "/1"; one for each of "parts 1 and 2"; "(3)(2)" stays together. */
    private static List<String> parts(@Nullable String written) {
        if (written == null) {
            return List.of("");
        }
        if (written.contains("(")) {
            return List.of(written.replaceAll("\\s", ""));
        }
        List<String> parts = new ArrayList<>();
        Matcher digits = DIGITS.matcher(written);
        while (digits.find()) {
            parts.add("(" + digits.group() + ")");
        }
        return parts;
    }

    /** The code that the text says, or the one that the paragraph leans to where it says none. */
    private record Code(@Nullable String said, @Nullable String leaning) {

        String of(String article, CodeNames words) {
            return said != null ? said : words.codeFor(article, leaning);
        }
    }

    private Code code(TokenizedText document, Paragraph paragraph, CodeMentions codes, int start, int end) {
        String beside = startsWithCode(document.text.substring(end, Math.min(paragraph.end(), end + BESIDE)));
        if (beside == null) {
            beside = codes.last(Math.max(paragraph.start(), start - BESIDE), start);
        }
        Sentence sentence = document.sentenceAt(start);
        if (beside == null) {
            beside = codes.last(sentence.start(), start);
        }
        if (beside == null) {
            beside = codes.first(end, sentence.end());
        }
        if (beside == null
                && words.administrative.matcher(sentence.text()).find()
                && !words.criminal.matcher(sentence.text()).find()) {
            beside = "CAO";
        }
        return new Code(beside, beside == null ? codes.last(paragraph.start(), start) : null);
    }

    /** The code right after: "of the Criminal Code", with little between. */
    private @Nullable String startsWithCode(String after) {
        String best = null;
        int at = Integer.MAX_VALUE;
        for (Map.Entry<String, Pattern> code : words.codes.entrySet()) {
            Matcher matcher = code.getValue().matcher(after);
            if (matcher.find() && matcher.start() < at && isJoined(after.substring(0, matcher.start()))) {
                at = matcher.start();
                best = code.getKey();
            }
        }
        return best;
    }

    private static boolean isJoined(String between) {
        return between.matches(
                        "(?s)(?:[,\\s]|\\([^)]*\\)|[“\"‘][^”\"’]*[”\"’])*(?:of|under|in|from)?(?: the)?(?: [\\p{L}’']+){0,4}\\s?")
                && !between.contains(". ");
    }
}
