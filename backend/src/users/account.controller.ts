import { UpdateAccount, User } from '@isnad/contracts';
import { Body, Controller, Patch } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Caller, CurrentCaller } from '../auth/caller.js';
import { SignedIn } from '../authorization/access.js';
import { Answers } from '../platform/http/answers.js';
import { IfMatch } from '../platform/http/if-match.js';
import { AccountService } from './account.service.js';

@ApiTags('session')
@Controller('account')
export class AccountController {
  constructor(private readonly account: AccountService) {}

  @Patch()
  @SignedIn()
  @Answers(User)
  update(
    @IfMatch() version: number,
    @Body({ schema: UpdateAccount }) change: UpdateAccount,
    @CurrentCaller() caller: Caller,
  ): Promise<User> {
    return this.account.update(version, change, caller);
  }
}
