import { Module, type OnModuleDestroy } from '@nestjs/common';
import { ReadingPool } from './reading-pool.js';

/** The threads in which every text of the desk is read. */
@Module({
  providers: [{ provide: ReadingPool, useFactory: () => new ReadingPool() }],
  exports: [ReadingPool],
})
export class ReadingModule implements OnModuleDestroy {
  constructor(private readonly pool: ReadingPool) {}

  onModuleDestroy(): Promise<void> {
    return this.pool.close();
  }
}
