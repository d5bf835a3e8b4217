package concordat.persistence.news;

import concordat.domain.news.MailAddress;
import concordat.domain.shared.PublicAddress;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/**
 * The mail server, as the installation's settings name it: each a system property or else an environment variable.
 *
 * @param security how the connection is protected: {@code starttls}, {@code tls}, or {@code none}
 * @param user as whom to sign in; blank to send without
 * @param from the address that mail comes from
 * @param base where people find Concordat, without a slash at its end
 */
record MailServer(String host, int port, String security, String user, String password, String from, String base) {
    private static final String MILLIS = "15000";

    MailServer {
        if (!security.matches("starttls|tls|none")) {
            throw new IllegalStateException("CONCORDAT_MAIL_SECURITY is starttls, tls or none, not " + security);
        }
        if (!MailAddress.isOne(from) && !from.endsWith("@localhost")) {
            throw new IllegalStateException("CONCORDAT_MAIL_FROM is no e-mail address: " + from);
        }
    }

    /** As the server was told; empty if no host is named. @throws IllegalStateException if what was told makes no sense */
    static Optional<MailServer> told() {
        return setting("concordat.mail.host").map(host -> {
            String security =
                    setting("concordat.mail.security").orElse("starttls").toLowerCase(Locale.ENGLISH);
            return new MailServer(
                    host,
                    setting("concordat.mail.port").map(MailServer::port).orElse(security.equals("tls") ? 465 : 587),
                    security,
                    setting("concordat.mail.user").orElse(""),
                    setting("concordat.mail.password").orElse(""),
                    setting("concordat.mail.from").orElse("concordat@localhost"),
                    PublicAddress.told().base());
        });
    }

    private static int port(String text) {
        if (!text.matches("\\d{1,5}")) {
            throw new IllegalStateException("CONCORDAT_MAIL_PORT is no port: " + text);
        }
        return Integer.parseInt(text);
    }

    private static Optional<String> setting(String name) {
        return Optional.ofNullable(System.getProperty(name))
                .or(() -> Optional.ofNullable(
                        System.getenv(name.toUpperCase(Locale.ENGLISH).replace('.', '_'))))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    /** The same, as Jakarta Mail takes it. */
    Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.host", host);
        properties.setProperty("mail.smtp.port", String.valueOf(port));
        properties.setProperty("mail.smtp.auth", String.valueOf(!user.isEmpty()));
        properties.setProperty("mail.smtp.connectiontimeout", MILLIS);
        properties.setProperty("mail.smtp.timeout", MILLIS);
        properties.setProperty("mail.smtp.writetimeout", MILLIS);
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(security.equals("starttls")));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(security.equals("starttls")));
        properties.setProperty("mail.smtp.ssl.enable", String.valueOf(security.equals("tls")));
        return properties;
    }

    /** What follows the @ in a Message-ID. */
    String domain() {
        return from.substring(from.indexOf('@') + 1);
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
