package se.serviceprogram.intake;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** How a file is written, found out by reading it through: SHA-256, character encoding and column delimiter. */
record FileShape(String hash, Charset charset, char delimiter) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final char REPLACEMENT = '\uFFFD';
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    static FileShape of(Path file) throws IOException {
        if (isWorkbook(file)) {
            throw UnreadableFile.because("workbook");
        }
        var hash = hash(file);
        var charset = isUtf8(file) ? StandardCharsets.UTF_8 : WINDOWS_1252;
        var delimiter = delimiter(file, charset);
        requireTextAndClosedQuotes(file, charset, delimiter);
        return new FileShape(hash, charset, delimiter);
    }

    String charsetCode() {
        return charset.name().toLowerCase(Locale.ROOT);
    }

    private static String hash(Path file) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            try (var in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean isUtf8(Path file) throws IOException {
        var strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (var reader = new InputStreamReader(new BufferedInputStream(Files.newInputStream(file)), strict)) {
            reader.transferTo(Writer.nullWriter());
            return true;
        } catch (CharacterCodingException otherEncoding) {
            return false;
        }
    }

    /** The delimiter that the first line with content has most of, outside quotes. */
    private static char delimiter(Path file, Charset charset) throws IOException {
        try (var reader = open(file, charset)) {
            var semicolons = 0;
            var commas = 0;
            var content = false;
            var quoted = false;
            for (int c = reader.read(); c >= 0; c = reader.read()) {
                quoted = (c == '"') != quoted;
                if (c == '\n' || c == '\r') {
                    if (content && !quoted) {
                        break;
                    }
                } else if (!quoted) {
                    semicolons += c == ';' ? 1 : 0;
                    commas += c == ',' ? 1 : 0;
                }
                content = content || (!Character.isWhitespace(c) && c != BYTE_ORDER_MARK);
            }
            if (!content) {
                throw UnreadableFile.because("empty");
            }
            if (semicolons + commas == 0) {
                throw UnreadableFile.because("no-delimiter");
            }
            return semicolons >= commas ? ';' : ',';
        }
    }

    /** An XLSX file is a ZIP archive, an XLS file an OLE container. */
    private static boolean isWorkbook(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var start = HexFormat.of().formatHex(in.readNBytes(4));
            return start.equals("504b0304") || start.equals("d0cf11e0");
        }
    }

    /** A quote that is never closed would swallow the rows after it in one field. */
    private static void requireTextAndClosedQuotes(Path file, Charset charset, char delimiter) throws IOException {
        try (var reader = open(file, charset)) {
            var atFieldStart = true;
            var quoted = false;
            var line = 1;
            var quotedSince = 0;
            for (int c = reader.read(); c >= 0; c = reader.read()) {
                if (isNoText(c)) {
                    throw UnreadableFile.because("not-text");
                }
                if (c == '"' && (quoted || atFieldStart)) {
                    quoted = !quoted;
                    quotedSince = line;
                    // After a closing quote another one reopens the field (an escaped quote).
                    atFieldStart = !quoted;
                } else {
                    atFieldStart = !quoted && (c == delimiter || c == '\n' || c == '\r' || c == BYTE_ORDER_MARK);
                }
                line += c == '\n' ? 1 : 0;
            }
            if (quoted) {
                throw UnreadableFile.because("open-quote", Integer.toString(quotedSince));
            }
        }
    }

    private static boolean isNoText(int c) {
        return c == REPLACEMENT || (c < ' ' && c != '\n' && c != '\r' && c != '\t');
    }

    private static Reader open(Path file, Charset charset) throws IOException {
        return new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset));
    }
}
