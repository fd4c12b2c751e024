package org.khronika.records;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.khronika.records.BoundSentence.Piece;
import org.khronika.records.BoundText.Binding;

/** Cuts a text into its sentences. No sentence ends within words that are bound, and a note belongs to the sentence before it. */
final class BoundSentences {

    private final List<BoundSentence> all = new ArrayList<>();
    private int paragraph;

    private BoundSentences() {}

    /** All sentences of a text, in its order. */
    static List<BoundSentence> of(BoundText text) {
        BoundSentences sentences = new BoundSentences();
        sentences.add(text);
        return List.copyOf(sentences.all);
    }

    private void add(BoundText text) {
        text.document().accept(new AbstractVisitor() {
            @Override
            public void visit(Paragraph node) {
                cut(node);
            }

            @Override
            public void visit(Heading node) {
                cut(node);
            }
        });
    }

    /** A piece with where it stands: among the words of its paragraph, and in the text as it was written. */
    private record Placed(Piece piece, int at, int written) {

        int end() {
            return at + piece.words().length();
        }
    }

    private void cut(Node node) {
        paragraph++;
        List<Placed> pieces = new Pieces(node).all;
        List<Integer> ends = ends(pieces);
        int from = 0;
        for (int n = 0; n < ends.size(); n++) {
            int to = ends.get(n);
            List<Piece> own = new ArrayList<>();
            int begins = -1;
            for (Placed piece : pieces) {
                if (piece.piece().binding() != null ? holds(piece, from, to) : piece.end() > from && piece.at() < to) {
                    int skipped = Math.max(0, from - piece.at());
                    begins = begins < 0 ? piece.written() + skipped : begins;
                    own.add(part(piece, from, to));
                }
            }
            if (!own.isEmpty()) {
                all.add(new BoundSentence(paragraph, n + 1, begins, written(pieces, to, node), own));
            }
            from = to;
        }
    }

    private static boolean holds(Placed bound, int from, int to) {
        boolean empty = bound.end() == bound.at();
        return empty ? bound.at() <= to && (bound.at() > from || from == 0) : bound.at() >= from && bound.at() < to;
    }

    private static Piece part(Placed placed, int from, int to) {
        Piece piece = placed.piece();
        return piece.binding() != null
                ? piece
                : new Piece(
                        piece.text()
                                .substring(
                                        Math.max(0, from - placed.at()),
                                        Math.min(piece.text().length(), to - placed.at())),
                        null);
    }

    /** Where in the text as it was written a place among the words stands. */
    private static int written(List<Placed> pieces, int at, Node node) {
        return pieces.stream()
                .filter(piece -> piece.at() <= at && at < piece.end())
                .findFirst()
                .map(piece -> piece.written() + at - piece.at())
                .orElseGet(() -> {
                    SourceSpan last = node.getSourceSpans().getLast();
                    return last.getInputIndex() + last.getLength();
                });
    }

    private static List<Integer> ends(List<Placed> pieces) {
        StringBuilder words = new StringBuilder();
        pieces.forEach(piece -> words.append(piece.piece().words()));
        return SentenceEnds.in(words.toString()).stream()
                .filter(end -> pieces.stream()
                        .noneMatch(piece -> piece.piece().binding() != null && piece.at() < end && end < piece.end()))
                .toList();
    }

    private static final class Pieces extends AbstractVisitor {

        private final List<Placed> all = new ArrayList<>();

        Pieces(Node node) {
            for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                child.accept(this);
            }
        }

        private void add(Piece piece, Node node) {
            int at = all.isEmpty() ? 0 : all.getLast().end();
            int written = node.getSourceSpans().isEmpty()
                    ? all.isEmpty() ? 0 : all.getLast().written()
                    : node.getSourceSpans().getFirst().getInputIndex();
            all.add(new Placed(piece, at, written));
        }

        @Override
        public void visit(Text text) {
            add(new Piece(text.getLiteral(), null), text);
        }

        @Override
        public void visit(Code code) {
            add(new Piece(code.getLiteral(), null), code);
        }

        @Override
        public void visit(HtmlInline html) {
            add(new Piece(html.getLiteral(), null), html);
        }

        @Override
        public void visit(SoftLineBreak line) {
            add(new Piece(" ", null), line);
        }

        @Override
        public void visit(HardLineBreak line) {
            add(new Piece(" ", null), line);
        }

        @Override
        public void visit(Link link) {
            add(Piece.of(Binding.of(link)), link);
        }
    }
}
