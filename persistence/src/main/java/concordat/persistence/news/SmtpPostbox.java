package concordat.persistence.news;

import concordat.domain.news.Letter;
import concordat.domain.news.MailRefused;
import concordat.domain.news.MailServerAway;
import concordat.domain.news.Postbox;
import concordat.domain.shared.Lines;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.util.Date;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Hands letters to an SMTP server, each to one recipient and under a Message-ID that is made of the mail's id. */
@Dependent
class SmtpPostbox implements Postbox {
    /** An answer that will be the same later: 550, 5.1.1 and the like, but not that a sign-in was refused. */
    private static final Pattern FOR_GOOD = Pattern.compile("\\b55[0134]\\b|\\b5\\.1\\.[0-9]+\\b|\\b501\\b");

    /** An answer that is about the server or the sign-in, not about this mail. */
    private static final Pattern NOT_NOW = Pattern.compile("\\b(421|454|530|535)\\b");

    private static final Logger LOG = Logger.getLogger(SmtpPostbox.class.getName());

    private final Clock clock;

    @Inject
    SmtpPostbox(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean isThere() {
        return MailServer.told().isPresent();
    }

    @Override
    public String base() {
        return server().base();
    }

    private static MailServer server() {
        return MailServer.told().orElseThrow(() -> new IllegalStateException("No mail server is configured"));
    }

    @Override
    public void send(Letter letter) {
        MailServer server = server();
        Session session = Session.getInstance(server.properties());
        MimeMessage message = message(session, server, letter);
        Transport transport = transport(session);
        try {
            connect(transport, server);
            deliver(transport, message);
        } finally {
            close(transport);
        }
    }

    private static Transport transport(Session session) {
        try {
            return session.getTransport("smtp");
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Only the good-bye: whether the mail was taken has been said before. */
    private static void close(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            LOG.log(Level.FINE, "The mail server did not say good-bye", e);
        }
    }

    private static void connect(Transport transport, MailServer server) {
        try {
            if (server.user().isEmpty()) {
                transport.connect();
            } else {
                transport.connect(server.user(), server.password());
            }
        } catch (MessagingException e) {
            throw new MailServerAway("The mail server " + server + " could not be reached: " + Lines.one(said(e)), e);
        }
    }

    private static void deliver(Transport transport, MimeMessage message) {
        try {
            transport.sendMessage(message, message.getAllRecipients());
        } catch (SendFailedException refused) {
            String said = Lines.one(said(refused));
            if (NOT_NOW.matcher(said).find()) {
                throw new MailServerAway("The mail server takes no mail: " + said, refused);
            }
            throw new MailRefused(
                    "The mail server refused it: " + said,
                    FOR_GOOD.matcher(said).find(),
                    refused);
        } catch (MessagingException broken) {
            throw new MailServerAway("The mail server broke off: " + Lines.one(said(broken)), broken);
        }
    }

    /** What is said, and what was said by whatever that followed from. */
    private static String said(MessagingException thrown) {
        StringBuilder all = new StringBuilder(String.valueOf(thrown.getMessage()));
        @Nullable Exception next = thrown.getNextException();
        while (next instanceof MessagingException further) {
            all.append("; ").append(further.getMessage());
            next = further.getNextException();
        }
        return all.toString();
    }

    private MimeMessage message(Session session, MailServer server, Letter letter) {
        try {
            MimeMessage message = new Identified(session, "<" + letter.id().value() + "@" + server.domain() + ">");
            message.setFrom(new InternetAddress(server.from(), "Concordat", "UTF-8"));
            message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to(), true));
            message.setSubject(Lines.one(letter.subject()), "UTF-8");
            message.setSentDate(Date.from(clock.instant()));
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader("X-Auto-Response-Suppress", "All");
            MimeBodyPart text = new MimeBodyPart();
            text.setText(letter.text(), "UTF-8");
            MimeBodyPart html = new MimeBodyPart();
            html.setText(letter.html(), "UTF-8", "html");
            message.setContent(new MimeMultipart("alternative", text, html));
            message.saveChanges();
            return message;
        } catch (MessagingException | UnsupportedEncodingException unfit) {
            throw new MailRefused(
                    "It cannot be written: " + Lines.one(String.valueOf(unfit.getMessage())), true, unfit);
        }
    }

    /** A message that keeps its Message-ID. */
    private static final class Identified extends MimeMessage {
        private final String id;

        Identified(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
