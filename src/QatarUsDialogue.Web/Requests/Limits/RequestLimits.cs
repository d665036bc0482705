using System.ComponentModel.DataAnnotations;

namespace QatarUsDialogue.Web.Requests.Limits;

/// <summary>How much readers may ask for. A person never meets these limits; programs may, and are told when to come again.</summary>
public sealed class RequestLimits
{
    /// <summary>Requests a second that one address may go on with; 0 for as many as it likes.</summary>
    [Range(0, 1_000_000)]
    public int PerSecond { get; set; } = 100;

    /// <summary>Requests that one address may have saved up, and ask for at once.</summary>
    [Range(1, 1_000_000)]
    public int Burst { get; set; } = 2_000;

    /// <summary>Answers that are made at the same time; 0 for one each processor.</summary>
    [Range(0, 10_000)]
    public int Seats { get; set; }

    /// <summary>Requests that may wait for a seat.</summary>
    [Range(0, 100_000)]
    public int Waiting { get; set; } = 1_000;

    /// <summary>How long a request may wait for a seat.</summary>
    [Range(1, 300)]
    public int WaitingSeconds { get; set; } = 10;

    /// <summary>How long the making of an answer may take until its first byte.</summary>
    [Range(1, 3_600)]
    public int AnswerSeconds { get; set; } = 30;

    /// <summary>How long a search may look for passages, and then how long it may count them for its filters.</summary>
    [Range(1, 300_000)]
    public int SearchMilliseconds { get; set; } = 1_000;

    /// <inheritdoc cref="SearchMilliseconds"/>
    [Range(1, 300_000)]
    public int CountMilliseconds { get; set; } = 200;

    /// <summary>How long a reader may take to send the head of a request.</summary>
    [Range(1, 300)]
    public int HeadSeconds { get; set; } = 10;

    /// <summary>Connections that are open at the same time.</summary>
    [Range(1, 1_000_000)]
    public int Connections { get; set; } = 10_000;

    /// <summary>Connections that one address may have open. A proxy that is named may have them all.</summary>
    [Range(1, 1_000_000)]
    public int ConnectionsPerAddress { get; set; } = 1_000;

    public int SeatCount => Seats > 0 ? Seats : Environment.ProcessorCount;
}
