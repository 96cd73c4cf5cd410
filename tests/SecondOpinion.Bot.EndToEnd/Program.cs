using SecondOpinion.Bot.EndToEnd.Store;

// The processes that tests start and kill. Tests themselves are run by the test runner, which does not come here.
return args switch
{
    ["store-writer", var directory] => await StoreWriter.RunAsync(directory, Console.Out),
    ["store-disk", var directory] => await StoreOnSmallDisk.RunAsync(directory, Console.Out),
    _ => 64,
};
