package org.sanji.security.internal;

import java.io.IOException;
import java.io.StringReader;
import java.util.Base64;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.bouncycastle.crypto.params.KeyParameter;

/**
 * The keys for personal data, one text in the form of a properties file:
 *
 * <pre>
 * active = k2                   which key encrypts from now on
 * index = BASE64                key of the blind index, 32 bytes; never change it
 * encryption.k1 = BASE64        SM4 keys, 16 bytes each; keep old ones, they still decrypt
 * encryption.k2 = BASE64
 * </pre>
 *
 * In the environment variable {@code SANJI_KEYS} a semicolon may stand for the end of a line. New keys:
 * {@code openssl rand -base64 16} and {@code openssl rand -base64 32}.
 */
record KeyRing(String active, Map<String, KeyParameter> encryption, KeyParameter index) {

    private static final int SM4_BYTES = 16;
    private static final int INDEX_BYTES = 32;
    private static final String PREFIX = "encryption.";

    /** @param source named in messages; the keys themselves never are */
    static KeyRing parse(String text, String source) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(text.replace(';', '\n')));
        } catch (IOException e) {
            throw new KeyProblem(source, e);
        }
        var keys = new TreeMap<String, KeyParameter>();
        for (var name : properties.stringPropertyNames()) {
            if (name.startsWith(PREFIX)) {
                keys.put(name.substring(PREFIX.length()), key(properties, name, SM4_BYTES, source));
            }
        }
        var active = properties.getProperty("active", "").strip();
        if (!keys.containsKey(active) || !active.matches("[a-z0-9-]{1,16}")) {
            throw new KeyProblem(source + ": 'active' must name one of the encryption keys, for example"
                    + " active = k1 with encryption.k1 = ...");
        }
        return new KeyRing(active, keys, key(properties, "index", INDEX_BYTES, source));
    }

    private static KeyParameter key(Properties properties, String name, int length, String source) {
        try {
            var bytes =
                    Base64.getDecoder().decode(properties.getProperty(name, "").strip());
            if (bytes.length == length) {
                return new KeyParameter(bytes);
            }
        } catch (IllegalArgumentException e) {
            // falls through: the message must not repeat a key
        }
        throw new KeyProblem(source + ": '" + name + "' must be " + length + " bytes in Base64, made with"
                + " openssl rand -base64 " + length);
    }

    @Override
    public String toString() {
        return "KeyRing[active=" + active + ", keys=" + encryption.keySet() + "]";
    }
}
