using System.Globalization;

namespace QatarUsDialogue.Tests.Faults;

/// <summary>How often something is tried: a little in every run of the tests, much by <c>tests/long</c>.</summary>
internal static class Trials
{
    /// <param name="few">As many as a run of all tests has time for.</param>
    public static int Count(int few) => int.TryParse(Environment.GetEnvironmentVariable("TRIALS"), CultureInfo.InvariantCulture, out var many) ? many : few;

    /// <summary>Another seed tries other things.</summary>
    public static int Seed => int.TryParse(Environment.GetEnvironmentVariable("TRIAL_SEED"), CultureInfo.InvariantCulture, out var seed) ? seed : 2018;
}
