package se.serviceprogram.followup;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A paragraph or a bullet of a text: blank lines part paragraphs, a line that starts with a hyphen is a bullet. */
record TextBlock(boolean bullet, String text) {

    static List<TextBlock> of(@Nullable String plainText) {
        var blocks = new ArrayList<TextBlock>();
        var open = false;
        for (var line :
                plainText == null ? List.<String>of() : plainText.lines().toList()) {
            var content = line.strip();
            if (content.isEmpty()) {
                open = false;
            } else if (content.startsWith("- ")) {
                blocks.add(new TextBlock(true, content.substring(2).strip()));
                open = true;
            } else if (open) {
                var last = blocks.removeLast();
                blocks.add(new TextBlock(last.bullet(), last.text() + "\n" + content));
            } else {
                blocks.add(new TextBlock(false, content));
                open = true;
            }
        }
        return blocks;
    }
}
