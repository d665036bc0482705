using Microsoft.Playwright;
using QatarUsDialogue.Tests;

namespace QatarUsDialogue.BrowserTests;

/// <summary>Presses that lead to another page, or to another place of the same page.</summary>
internal static class Following
{
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(10);

    /// <summary>Presses a link or a button and waits until the page that it leads to is there.</summary>
    /// <exception cref="TimeoutException">The press leads nowhere.</exception>
    public static Task FollowAsync(this ILocator target) => target.Page.LeaveAsync(() => target.ClickAsync());

    /// <summary>
    /// Does what leads to another page and waits until that page is there. A press alone ends when it is made: what is asked
    /// next may still be asked of the page that is left.
    /// </summary>
    /// <exception cref="TimeoutException">The press leads nowhere.</exception>
    public static async Task LeaveAsync(this IPage page, Func<Task> press)
    {
        var arrival = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        void Arrive(object? sender, IFrame frame) => arrival.TrySetResult();
        page.FrameNavigated += Arrive;
        try
        {
            await press();
            await arrival.Task.WaitAsync(Patience.Limit);
        }
        finally
        {
            page.FrameNavigated -= Arrive;
        }

        await CompleteAsync(page).WaitAsync(Patience.Limit);
    }

    // The page is asked: an event that tells it may have come before anybody listened.
    private static async Task CompleteAsync(IPage page)
    {
        while (await page.EvaluateAsync<string>("document.readyState") != "complete")
        {
            await Task.Delay(Moment);
        }
    }
}
