package concordat.domain.news;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A mail as it is sent.
 *
 * @param text its plain part
 * @param html the same for readers that show it
 */
public record Letter(MailId id, String to, String subject, String text, String html) {
    private static final int LONGEST_SUBJECT = 150;

    /**
     * @param reader the name of whoever gets it
     * @param base where people find Concordat, without a slash at its end
     */
    static Letter of(OutgoingMail mail, String reader, List<NewsItem> items, String base) {
        String subject = mail.digest()
                ? "Concordat today: " + items.size() + (items.size() == 1 ? " thing" : " things") + " for you"
                : items.get(0).title();
        String choice = base + "/my-notifications";
        String why = mail.digest()
                ? "You get one such mail a day. You can choose to be told at once instead: "
                : "You are told of each thing at once. You can choose one mail a day instead: ";
        String text = Stream.concat(
                        Stream.of("Dear " + reader + ",", ""),
                        Stream.concat(
                                items.stream().flatMap(item -> text(item, base)), Stream.of("-- ", why + choice, "")))
                .collect(Collectors.joining("\r\n"));
        String html = "<!DOCTYPE html><html lang=\"en-GB\"><head><meta charset=\"utf-8\"><title>" + escaped(subject)
                + "</title></head><body><p>Dear " + escaped(reader) + ",</p>"
                + items.stream().map(item -> html(item, base)).collect(Collectors.joining())
                + "<hr><p>" + escaped(why) + link(choice, "My notifications") + "</p></body></html>";
        return new Letter(
                mail.id(),
                mail.to(),
                subject.length() <= LONGEST_SUBJECT ? subject : subject.substring(0, LONGEST_SUBJECT - 1) + "…",
                text,
                html);
    }

    private static Stream<String> text(NewsItem item, String base) {
        return Stream.concat(
                Stream.concat(Stream.of(item.title()), item.facts().stream().map(fact -> "  " + fact)),
                Stream.of("  " + base + item.address(), ""));
    }

    private static String html(NewsItem item, String base) {
        String facts = item.facts().stream()
                .map(fact -> "<li>" + escaped(fact) + "</li>")
                .collect(Collectors.joining());
        return "<h2>" + escaped(item.title()) + "</h2>" + (facts.isEmpty() ? "" : "<ul>" + facts + "</ul>") + "<p>"
                + link(base + item.address(), "Read it in Concordat") + "</p>";
    }

    private static String link(String address, String text) {
        return "<a href=\"" + escaped(address) + "\">" + escaped(text) + "</a>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
