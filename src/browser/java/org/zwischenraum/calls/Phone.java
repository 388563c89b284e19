package org.zwischenraum.calls;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.zwischenraum.house.Screen;

/** The page of a call, and what really arrives there. */
record Phone(Screen screen) {
    /** Frames and sound that have come from each other page so far, the least of all. */
    private static final String ARRIVED = """
        async () => {
          const all = [];
          for (const { peer } of document.querySelector("#call").talk.people.values()) {
            const found = { frames: 0, energy: 0, packets: 0 };
            for (const one of (await peer.pc?.getStats() ?? new Map()).values()) {
              if (one.type !== "inbound-rtp") continue;
              if (one.kind === "video") found.frames += one.framesDecoded ?? 0;
              if (one.kind === "audio") { found.energy += one.totalAudioEnergy ?? 0; found.packets += one.packetsReceived ?? 0; }
            }
            all.push(found);
          }
          return { people: all.length, frames: Math.min(...all.map(one => one.frames)),
            energy: Math.min(...all.map(one => one.energy)), packets: Math.min(...all.map(one => one.packets)) };
        }
        """;

    private static final String GROWS = """
        async ([people, picture]) => {
          const arrived = %s;
          const before = await arrived();
          if (before.people !== people) return false;
          await new Promise(done => setTimeout(done, 600));
          const after = await arrived();
          return after.people === people && (!picture || after.frames > before.frames)
            && after.energy > before.energy && after.packets > before.packets;
        }
        """.formatted(ARRIVED);

    private Page page() {
        return screen.page();
    }

    /** With microphone and camera on, unless it was said otherwise before. */
    Phone prepare(boolean microphone, boolean camera) {
        if (microphone) open("microphone");
        if (camera) open("camera");
        return this;
    }

    private void open(String what) {
        String button = "#call [data-when~=lobby] [data-open=" + what + "]";
        page().locator(button).click();
        page().locator(button + "[data-pressed]").waitFor();
    }

    Phone enter() {
        page().locator("#enter").click();
        return this;
    }

    Phone isIn() {
        page().locator("#call[data-state=talking]").waitFor();
        return this;
    }

    /** Picture and sound of so many others grow from one look to the next. */
    Phone seesAndHears(int others) {
        return grows(others, true);
    }

    Phone hears(int others) {
        return grows(others, false);
    }

    private Phone grows(int others, boolean picture) {
        long end = System.nanoTime() + 40_000_000_000L;
        while (System.nanoTime() < end) {
            if (Boolean.TRUE.equals(page().evaluate(GROWS, new Object[] {others, picture}))) return this;
        }
        throw new AssertionError("nothing arrives at " + screen.path() + ": " + page().evaluate(ARRIVED) + state());
    }

    /** What stands behind the tiles, for whoever looks why nothing arrives. */
    Object state() {
        return page().evaluate("""
            async () => Promise.all([...document.querySelector("#call").talk.people.values()].map(async ({ person, peer }) => [
              person.name, peer.pc?.connectionState, peer.pc?.signalingState, peer.generation, peer.polite,
              ...(peer.pc?.getTransceivers() ?? []).map(line => [line.mid, line.currentDirection,
                line.sender.track?.readyState, line.sender.track?.muted, line.receiver.track?.muted].join(" ")),
              ...[...(await peer.pc?.getStats() ?? new Map()).values()].filter(one => one.type === "outbound-rtp")
                .map(one => `${one.kind} ${one.packetsSent} ${one.active}`)]))
            """);
    }

    /** Kinds of ways on which sound goes: host, srflx, relay. */
    String way() {
        return String.valueOf(page().evaluate("""
            async () => {
              const kinds = [];
              for (const { peer } of document.querySelector("#call").talk.people.values()) {
                const stats = await peer.pc?.getStats() ?? new Map();
                for (const one of stats.values())
                  if (one.type === "candidate-pair" && one.nominated && one.state === "succeeded")
                    kinds.push(stats.get(one.localCandidateId).candidateType);
              }
              return [...new Set(kinds)].join();
            }
            """));
    }

    /** Nothing is left open: no connection, no device. */
    void isClosed() {
        assertThat(page().evaluate("""
            () => {
              const { talk } = document.querySelector("#call");
              return talk.people.size === 0 && Object.values(talk.devices.tracks).every(track => track === null)
                && window.connections.every(pc => pc.connectionState === "closed");
            }
            """)).isEqualTo(true);
    }

    /** Remembers each connection that the page makes. */
    Phone watched() {
        page().addInitScript("""
            window.connections = [];
            const Real = window.RTCPeerConnection;
            window.RTCPeerConnection = class extends Real { constructor(...all) { super(...all); window.connections.push(this); } };
            """);
        return this;
    }
}
