package org.sanji.security.internal;

import java.util.LinkedHashMap;
import java.util.Map;

/** Names a browser well enough for its owner to know it again: {@code chrome-windows}. */
final class Browsers {

    private static final Map<String, String> PROGRAMS = new LinkedHashMap<>();
    private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

    static {
        // the order matters: most claim to be Chrome and Safari as well
        PROGRAMS.put("MicroMessenger", "wechat");
        PROGRAMS.put("QQBrowser", "qq");
        PROGRAMS.put("360SE", "360");
        PROGRAMS.put("360EE", "360");
        PROGRAMS.put("Edg", "edge");
        PROGRAMS.put("Firefox", "firefox");
        PROGRAMS.put("Chrome", "chrome");
        PROGRAMS.put("Safari", "safari");
        SYSTEMS.put("Windows", "windows");
        SYSTEMS.put("Android", "android");
        SYSTEMS.put("iPhone", "ios");
        SYSTEMS.put("iPad", "ios");
        SYSTEMS.put("Mac OS", "mac");
        SYSTEMS.put("Linux", "linux");
    }

    private Browsers() {}

    static String key(String agent) {
        return find(PROGRAMS, agent) + "-" + find(SYSTEMS, agent);
    }

    private static String find(Map<String, String> names, String agent) {
        return names.entrySet().stream()
                .filter(e -> agent != null && agent.contains(e.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("other");
    }
}
