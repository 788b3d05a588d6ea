package se.serviceprogram.followup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextBlockTest {

    @Test
    void blankLinesPartParagraphsAndHyphensMakeBullets() {
        assertThat(TextBlock.of("Först\noch sedan\n\n  Nytt stycke\n- punkt\n  fortsatt\n- nästa\n\nSlut"))
                .containsExactly(
                        new TextBlock(false, "Först\noch sedan"),
                        new TextBlock(false, "Nytt stycke"),
                        new TextBlock(true, "punkt\nfortsatt"),
                        new TextBlock(true, "nästa"),
                        new TextBlock(false, "Slut"));
    }

    @Test
    void noTextIsNoBlocks() {
        assertThat(TextBlock.of(null)).isEmpty();
        assertThat(TextBlock.of(" \n\n")).isEmpty();
    }
}
