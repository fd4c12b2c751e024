package org.khronika.values;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTest {

    @Test
    void marksOfDirectionAreShownAsPicturesAndTurnNothing() {
        assertThat(Visible.marks("есеп \u202Egpj.exe\u2069\u200F")).isEqualTo("есеп ␦gpj.exe␦␦");
    }

    @Test
    void ordersToATerminalAreShownAsPictures() {
        assertThat(Visible.marks("Әли \u001b[2J\u0007\u007f\u009b31m")).isEqualTo("Әли ␛[2J␇␡␦31m");
    }

    @Test
    void wordsLinesAndTabsStayAsTheyAre() {
        String text = "Ә Ғ Қ Ң Ө Ұ Ү Һ І “—” ’\n\tдве строки\r\n\uD83D\uDD4A\u200D\u00A0";
        assertThat(Visible.marks(text)).isSameAs(text);
    }
}
